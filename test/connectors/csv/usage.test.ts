import { describe, expect, it } from 'vitest';
import { detect, detectKind } from '../../../lib/connectors/csv/detect-kind';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { idOf, read, value } from './read-row';

const OURS = 'Account ID,Date,Active Users,Seats Bought,Feature,Count';
const list = (text: string) => text.split(',');

describe('a file of usage', () => {
  it.each<[string, string, string[]]>([
    ['ours', OURS, ['accountId', 'date', 'active', 'seats', 'feature', 'count']],
    ['a product’s analytics', 'company_name,day,feature_name,event_count', ['accountName', 'date', 'feature', 'count']],
    ['Gainsight', 'GSID,Snapshot Date,Active Users,Licensed Users', ['accountId', 'date', 'active', 'seats']],
    ['German', 'Kundennummer,Datum,Aktive Nutzer,Lizenzen,Funktion,Anzahl', ['accountId', 'date', 'active', 'seats', 'feature', 'count']],
    [
      'French',
      'Client,Date,Utilisateurs actifs,Licences achetées,Fonctionnalité,Nombre',
      ['accountName', 'date', 'active', 'seats', 'feature', 'count'],
    ],
  ])('%s is known by its headers', (_, headers, fields) => {
    expect(detectKind(list(headers))).toBe('usage');
    expect(mapHeaders('usage', list(headers)).mapping.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['accounts', 'Account ID,Account Name,Active Users,Seats'],
    ['accounts', 'Account ID,Account Name,Health Score,ARR,Renewal Date,Active Users,Date'],
    ['tasks', 'Account ID,Task,Date,Status'],
  ])('%s: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));

  it('asks where accounts fit as well', () => {
    expect(detect(list('Account ID,Account Name,Health Score,ARR,Active Users,Date')).couldBe).toEqual(['accounts', 'usage']);
  });
});

describe('a row of usage', () => {
  it('is what was measured on one day', () => {
    expect(read('usage', OURS, 'A1,16.11.2026,"1,200",1500,Reports,34')).toEqual({
      record: expect.objectContaining({
        type: 'usage',
        accountExternalId: 'A1',
        value: { date: '2026-11-16', active: 1200, seats: 1500, feature: 'Reports', count: 34 },
      }),
    });
    expect(value('usage', OURS, 'A1,2026-11-23,0,,,')).toEqual({ date: '2026-11-23', active: 0 });
  });

  it.each([
    ['A1,,5,,,', 'The row has no Date'],
    ['A1,2026-11-24,5,,,', 'The day 2026-11-24 is later than the file'],
    ['A1,2026-11-16,,,Reports,', 'The row has neither active users nor seats, and no count of a feature'],
    ['A1,2026-11-16,,,,7', 'The row has neither active users nor seats, and no count of a feature'],
    ['A1,2026-11-16,-5,,,', 'Active Users “-5” is not a whole number'],
    ['A1,03/04/2026,5,,,', 'Date “03/04/2026” could be two different days: write it as YYYY-MM-DD'],
    ['A2,2026-11-16,5,,,', 'No account with the ID “A2” was imported: import its account first'],
    [',2026-11-16,5,,,', 'The row has no Account ID'],
  ])('%s stays out', (line, reason) => expect(read('usage', OURS, line)).toEqual({ rejected: reason }));

  it('is the same row when that day is measured again', () => {
    const id = idOf('usage', OURS, 'A1,2026-11-16,5,10,Reports,1');
    expect(idOf('usage', OURS, 'A1,16 Nov 2026,9,,Reports,2')).toBe(id);
    for (const other of ['A1,2026-11-15,5,10,Reports,1', 'A1,2026-11-16,5,10,,', 'A1,2026-11-16,5,10,Alerts,1'])
      expect(idOf('usage', OURS, other)).not.toBe(id);
  });
});
