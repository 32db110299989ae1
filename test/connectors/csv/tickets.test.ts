import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { idOf, read, value } from './read-row';

const OURS = 'Account ID,Ticket ID,Opened,Status,Priority,SLA Due,Waiting On,Satisfaction';
const list = (text: string) => text.split(',');

describe('a file of tickets', () => {
  it.each<[string, string, string[]]>([
    ['ours', OURS, ['accountId', 'id', 'opened', 'status', 'priority', 'slaDue', 'waitingOn', 'satisfaction']],
    [
      'Salesforce cases',
      'Case Number,Account Name,Subject,Date/Time Opened,Status,Priority,Escalated',
      ['accountName', 'id', 'opened', 'status', 'priority', 'escalated'],
    ],
    [
      'Zendesk',
      'Ticket ID,Ticket organization name,Ticket status,Ticket priority,Created at,Ticket satisfaction',
      ['accountName', 'id', 'opened', 'status', 'priority', 'satisfaction'],
    ],
    [
      'HubSpot',
      'Ticket ID,Ticket name,Ticket status,Priority,Create date,Associated Company ID',
      ['accountId', 'id', 'opened', 'status', 'priority'],
    ],
    ['German', 'Kunde,Ticketnummer,Erstellt am,Status,Priorität', ['accountName', 'id', 'opened', 'status', 'priority']],
    ['French', 'Client,Numéro du ticket,Date de création,Statut,Priorité', ['accountName', 'id', 'opened', 'status', 'priority']],
  ])('%s is known by its headers', (_, headers, fields) => {
    expect(detectKind(list(headers))).toBe('tickets');
    expect(mapHeaders('tickets', list(headers)).mapping.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['accounts', 'Account ID,Account Name,Open Tickets,Status'],
    ['tasks', 'Account ID,ID,Subject,Due Date,Status,Priority'],
  ])('%s: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));
});

describe('a row of tickets', () => {
  it('is a whole ticket', () => {
    expect(read('tickets', OURS, 'A1,812,2026-11-08,Open,P1,2026-11-21,,Bad')).toEqual({
      record: expect.objectContaining({
        type: 'ticket',
        externalId: '812',
        value: { id: '812', open: true, openedOn: '2026-11-08', waitingOn: 'us', priority: 'P1', pastSla: true, satisfaction: 'bad' },
      }),
    });
    expect(idOf('tickets', OURS, 'A1,812,2026-11-09,Solved,,,,')).toBe('812');
    expect(idOf('tickets', OURS, 'A1,500Hs00003vjLpw,,Open,,,,')).toMatch(/^500Hs00003vjLpw[A-Z0-5]{3}$/);
  });

  it.each<[string, object]>([
    ['Pending', { open: true, waitingOn: 'customer' }],
    ['Waiting on third party', { open: true, waitingOn: 'other' }],
    ['Escalated', { open: true, escalated: true }],
    ['Solved', { open: false }],
    ['Geschlossen', { open: false }],
    ['En attente', { open: true, waitingOn: 'customer' }],
  ])('of the status %s', (status, expected) => expect(value('tickets', OURS, `A1,1,,${status},,,,`)).toEqual({ id: '1', ...expected }));

  it('is solved on its day, unless it is open again', () => {
    const headers = 'Account ID,Ticket ID,Status,Closed Date';
    expect(value('tickets', headers, 'A1,1,Solved,2026-11-20')).toEqual({ id: '1', open: false, solvedOn: '2026-11-20' });
    expect(value('tickets', headers, 'A1,1,Open,2026-11-20')).toEqual({ id: '1', open: true, waitingOn: 'us' });
  });

  it.each([
    ['2026-11-22', undefined, false],
    ['2026-11-22T09:59:00Z', undefined, true],
    ['2026-11-22T10:01:00Z', undefined, false],
    ['', undefined, undefined],
    ['2026-11-01', 'no', false],
  ])('with a target of %s, said to be past: %s', (due, said, past) => {
    const seen = value('tickets', 'Account ID,Ticket ID,Status,SLA Due,Past SLA', `A1,1,Open,${due},${said ?? ''}`);
    expect((seen as { pastSla?: boolean }).pastSla).toBe(past);
  });

  it.each([
    ['5', 'good'],
    ['3', undefined],
    ['1/5', 'bad'],
    ['goodwithcomment', 'good'],
    ['Offered', undefined],
    ['Zufrieden', 'good'],
  ])('rated %s is %s', (cell, rating) => {
    expect((value('tickets', OURS, `A1,1,,Open,,,,${cell}`) as { satisfaction?: string }).satisfaction).toBe(rating);
  });

  it.each([
    ['A1,,,Open,,,,', 'The row has no Ticket ID'],
    ['A1,1,,,,,,', 'The row has no Status'],
    ['A1,1,,Frozen,,,,', 'Status “Frozen” is not a ticket status Sidelight knows: write Open, Pending, On hold or Closed'],
    ['A1,1,,Open,,,Nobody,', 'Waiting On “Nobody” does not say who is waited for: write Us, Customer or Third party'],
    ['A1,1,,Open,,,,7', 'Satisfaction “7” is neither good nor bad nor 1 to 5'],
    ['A1,1,03/04/2026,Open,,,,', 'Opened “03/04/2026” could be two different days: write it as YYYY-MM-DD'],
    ['A2,1,,Open,,,,', 'No account with the ID “A2” was imported: import its account first'],
    [`A1,${'9'.repeat(201)},,Open,,,,`, 'Ticket ID is longer than 200 characters'],
  ])('%s stays out', (line, reason) => expect(read('tickets', OURS, line)).toEqual({ rejected: reason }));
});
