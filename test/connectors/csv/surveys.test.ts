import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { idOf, read, value } from './read-row';

const OURS = 'Account ID,Date,NPS,CSAT,Contact';
const ASKED = 'Account ID,Response Date,Survey,Score';
const list = (text: string) => text.split(',');

describe('a file of surveys', () => {
  it.each<[string, string, string[]]>([
    ['ours', OURS, ['accountId', 'date', 'nps', 'csat', 'contact']],
    ['one question a row', 'Company,Survey Name,Response Date,Score,Respondent', ['accountName', 'date', 'survey', 'score', 'contact']],
    ['German', 'Kunde,Datum,Umfrage,Bewertung', ['accountName', 'date', 'survey', 'score']],
    ['French', 'Client,Date,Enquête,Note', ['accountName', 'date', 'survey', 'score']],
  ])('%s is known by its headers', (_, headers, fields) => {
    expect(detectKind(list(headers))).toBe('surveys');
    expect(mapHeaders('surveys', list(headers)).mapping.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['accounts', 'Account ID,Account Name,NPS,ARR'],
    ['tickets', 'Account ID,Ticket ID,Status,Created at,CSAT'],
  ])('%s: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));
});

describe('a row of surveys', () => {
  it.each<[string, string, object]>([
    [
      OURS,
      'A1,2026-11-16,9,2,Ana',
      {
        answers: [
          { asked: 'nps', verdict: 'good' },
          { asked: 'csat', verdict: 'bad' },
        ],
        contactName: 'Ana',
      },
    ],
    [OURS, 'A1,2026-11-16,0,,', { answers: [{ asked: 'nps', verdict: 'bad' }] }],
    [
      OURS,
      'A1,2026-11-16,8,3,',
      {
        answers: [
          { asked: 'nps', verdict: 'neither' },
          { asked: 'csat', verdict: 'neither' },
        ],
      },
    ],
    [ASKED, 'A1,2026-11-16,Q3 NPS,10', { answers: [{ asked: 'nps', verdict: 'good' }] }],
    [ASKED, 'A1,2026-11-16,Kundenzufriedenheit,sehr zufrieden', { answers: [{ asked: 'csat', verdict: 'good' }] }],
  ])('%s: %s', (headers, line, expected) => expect(value('surveys', headers, line)).toEqual({ date: '2026-11-16', ...expected }));

  it.each([
    [OURS, 'A1,,9,,', 'The row has no Date'],
    [OURS, 'A1,2026-11-16,11,,', 'NPS “11” is not a whole number from 0 to 10'],
    [OURS, 'A1,2026-11-16,-1,,', 'NPS “-1” is not a whole number from 0 to 10'],
    [OURS, 'A1,2026-11-16,,9,', 'CSAT “9” is neither good nor bad nor 1 to 5'],
    [OURS, 'A1,2026-11-16,,,', 'The row holds no answer: give it an NPS or a CSAT, or a score and the name of the survey'],
    [ASKED, 'A1,2026-11-16,Pulse,9', 'The row holds no answer: give it an NPS or a CSAT, or a score and the name of the survey'],
    [OURS, 'A2,2026-11-16,9,,', 'No account with the ID “A2” was imported: import its account first'],
  ])('%s: %s stays out', (headers, line, reason) => expect(read('surveys', headers, line)).toEqual({ rejected: reason }));

  it('is the same answer when its figure is corrected', () => {
    const id = idOf('surveys', OURS, 'A1,2026-11-16,9,,Ana');
    expect(idOf('surveys', OURS, 'A1,16.11.2026,2,,Ana')).toBe(id);
    for (const other of ['A1,2026-11-17,9,,Ana', 'A1,2026-11-16,9,,Bo', 'A1,2026-11-16,,4,Ana'])
      expect(idOf('surveys', OURS, other)).not.toBe(id);
    expect(idOf('surveys', `Response ID,${OURS}`, 'R-1,A1,2026-11-16,9,,Ana')).toBe('R-1');
  });
});
