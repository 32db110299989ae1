import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../lib/connectors/csv/detect-kind';
import { mapHeaders } from '../../../lib/connectors/csv/headers';
import { idOf, read, value } from './read-row';

const OURS = 'Account ID,Date,Type,Direction,Summary,Contact,Next Step';
const list = (text: string) => text.split(',');

describe('a file of touchpoints', () => {
  it.each<[string, string, string[]]>([
    ['ours', OURS, ['accountId', 'date', 'type', 'direction', 'summary', 'contact', 'nextStep']],
    [
      'a Gainsight timeline',
      'Company Name,Activity Date,Activity Type,Subject,External Attendees,Author',
      ['accountName', 'date', 'type', 'summary', 'contact'],
    ],
    [
      'HubSpot engagements',
      'Record ID,Engagement Type,Timestamp,Associated Company ID,Call Direction',
      ['accountId', 'id', 'date', 'type', 'direction'],
    ],
    [
      'German',
      'Kunde,Datum,Kontaktart,Richtung,Betreff,Ansprechpartner',
      ['accountName', 'date', 'type', 'direction', 'summary', 'contact'],
    ],
    [
      'French',
      'Client,Date,Type d’interaction,Sens,Résumé,Interlocuteur,Prochaine étape',
      ['accountName', 'date', 'type', 'direction', 'summary', 'contact', 'nextStep'],
    ],
  ])('%s is known by its headers', (_, headers, fields) => {
    expect(detectKind(list(headers))).toBe('touchpoints');
    expect(mapHeaders('touchpoints', list(headers)).mapping.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['tasks', 'Account ID,Subject,Due Date,Status,Type'],
    ['tasks', 'WhatId,Subject,ActivityDate,Status,TaskSubtype,Description'],
    ['usage', 'Account ID,Date,Active Users,Feature'],
    ['contacts', 'Account ID,Name,Email,Role,Type'],
  ])('%s: %s', (kind, headers) => expect(detectKind(list(headers))).toBe(kind));
});

describe('a row of touchpoints', () => {
  it('is a whole touch', () => {
    expect(read('touchpoints', OURS, 'A1,16.11.2026,QBR,,Value review,Ana Lindqvist,Send figures')).toEqual({
      record: expect.objectContaining({
        type: 'touchpoint',
        accountExternalId: 'A1',
        value: {
          id: expect.stringMatching(/^[0-9a-f]{16}$/),
          at: '2026-11-16T12:00:00.000Z',
          kind: 'review',
          direction: 'both',
          summary: 'Value review',
          contactName: 'Ana Lindqvist',
          nextStep: 'Send figures',
        },
      }),
    });
    expect(value('touchpoints', OURS, 'A1,2026-11-16T09:30:00+02:00,Web Meeting,,,,')).toMatchObject({
      at: '2026-11-16T07:30:00.000Z',
      kind: 'meeting',
      summary: 'Web Meeting',
    });
  });

  it.each([
    ['E-Mail', '', 'email', 'out'],
    ['Courriel', 'Entrant', 'email', 'in'],
    ['Support Ticket', '', 'ticket', 'out'],
    ['Anruf', '', 'call', 'both'],
    ['Call', 'No answer', 'call', 'out'],
    ['Schulung', 'beide', 'training', 'both'],
  ])('%s, %s: %s, %s', (type, said, kind, direction) => {
    expect(value('touchpoints', OURS, `A1,2026-11-16,${type},${said},x,,`)).toMatchObject({ kind, direction });
  });

  // The file tells of it at ten.
  it.each([
    ['2026-11-22', 'Call', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22', 'Email', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22', 'Meeting', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T15:00:00Z', 'Call', '2026-11-22T15:00:00.000Z'],
    ['2026-11-23', 'Call', '2026-11-23T12:00:00.000Z'],
  ])('of %s, a %s, was at %s: what was logged this morning is not still to come', (date, type, at) => {
    expect(value('touchpoints', OURS, `A1,${date},${type},,x,,`)).toMatchObject({ at });
  });

  it('of this morning is the same touch when the file comes again at another hour', () => {
    expect(idOf('touchpoints', OURS, 'A1,2026-11-22,Call,,x,,')).toBe(idOf('touchpoints', OURS, 'A1,2026-11-22T12:00:00Z,Call,,x,,'));
  });

  it.each([
    ['NO_SHOW', true],
    ['Canceled', true],
    ['Rescheduled', true],
    ['Abgesagt', true],
    ['Annulé', true],
    ['COMPLETED', undefined],
    ['Went very well', undefined],
    ['', undefined],
  ])('a meeting whose outcome is “%s”', (outcome, notHeld) => {
    const headers = 'Record ID,Engagement Type,Timestamp,Associated Company ID,Meeting Outcome';
    expect(mapHeaders('touchpoints', list(headers)).mapping.map(({ field }) => field)).toContain('held');
    const read = value('touchpoints', headers, `7,MEETING,2026-11-16,A1,${outcome}`) as { notHeld?: true };
    expect(read).toMatchObject({ kind: 'meeting' });
    expect(read.notHeld).toBe(notHeld);
  });

  it.each([
    ['A1,,Call,,x,,', 'The row has no Date'],
    ['A1,2026-11-16,,,x,,', 'The row has no Type'],
    [
      'A1,2026-11-16,Milestone,,x,,',
      'Type “Milestone” is not a type Sidelight knows: write Email, Call, Meeting, Ticket, Training or Review',
    ],
    ['A1,2026-11-16,Call,Sideways,x,,', 'Direction “Sideways” does not say who spoke: write In, Out or Both'],
    ['A1,03/04/2026,Call,,x,,', 'Date “03/04/2026” could be two different days: write it as YYYY-MM-DD'],
    ['A2,2026-11-16,Call,,x,,', 'No account with the ID “A2” was imported: import its account first'],
    [`A1,2026-11-16,Call,,${'x'.repeat(5001)},,`, 'Summary is longer than 5000 characters'],
  ])('%s stays out', (line, reason) => {
    expect(read('touchpoints', OURS, line)).toEqual({ rejected: reason });
  });

  it('is the same touch when its next step or its direction changes', () => {
    const id = idOf('touchpoints', OURS, 'A1,2026-11-16,Call,,Renewal,Ana,');
    expect(idOf('touchpoints', OURS, 'A1,16 Nov 2026,Anruf,Out,Renewal,Ana,Call again')).toBe(id);
    for (const other of ['A1,2026-11-17,Call,,Renewal,Ana,', 'A1,2026-11-16,Email,,Renewal,Ana,', 'A1,2026-11-16,Call,,Renewal,Bo,'])
      expect(idOf('touchpoints', OURS, other)).not.toBe(id);
    expect(idOf('touchpoints', `Activity ID,${OURS}`, '00UHs00003vjLpw,A1,2026-11-16,Call,,x,,')).toMatch(/^00UHs00003vjLpw[A-Z0-5]{3}$/);
  });

  it('holds texts as texts', () => {
    expect(value('touchpoints', OURS, "A1,2026-11-16,Call,,'=1+1,<img src=x>,\u202eabc")).toMatchObject({
      summary: '=1+1',
      contactName: '<img src=x>',
      nextStep: 'abc',
    });
  });
});
