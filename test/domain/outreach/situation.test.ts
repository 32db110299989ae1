import { describe, expect, it } from 'vitest';
import type { Account, IsoDate, IsoInstant } from '@/lib/domain/account';
import { impactOf } from '@/lib/domain/escalation/impact';
import { recipientsFor, searched, situationOf, suggestions } from '@/lib/domain/outreach/situation';
import { SHIPPED_TEMPLATES } from '@/lib/domain/template/shipped';

const today = '2026-11-28' as IsoDate;
const account = { id: 'a', name: 'Acme', domains: [], contacts: [], tasks: [], touchpoints: [], provenance: {} } as unknown as Account;
const none = { favourites: [], recent: [] };
const order = (more: Partial<Account>, habits: { favourites: string[]; recent: string[] } = none, page = {}) =>
  suggestions(SHIPPED_TEMPLATES, situationOf({ ...account, ...more } as Account, today, page), habits);

describe('what is offered first', () => {
  it.each<[string, Partial<Account>, string, string]>([
    ['89 days before the decision', { renewal: { endDate: '2027-02-25' as IsoDate } }, 'renewal-90', 'Renewal decision in 89 days'],
    ['58 days before it', { renewal: { endDate: '2027-01-25' as IsoDate } }, 'renewal-60', 'Renewal decision in 58 days'],
    ['a week before it', { renewal: { endDate: '2026-12-05' as IsoDate } }, 'renewal-30', 'Renewal decision in 7 days'],
    [
      'fewer people use it',
      { usage: { activeSeats: 1, seats: 9, changePercent: -20 } },
      'adoption-nudge',
      'Active users fell by 20\u00a0%',
    ],
    ['the champion left', { contacts: [{ id: 'c', name: 'Jo', role: 'champion', left: true }] }, 'champion-change', 'Jo has left'],
    [
      'they answered a survey',
      { surveys: [{ date: '2026-11-20' as IsoDate, answers: [] }] },
      'survey-follow-up',
      'Answered a survey 8 days ago',
    ],
    ['onboarding', { lifecycle: 'Onboarding' }, 'welcome', 'Stage: Onboarding'],
    [
      'a long silence',
      { touchpoints: [{ id: 't', at: '2026-09-01T10:00:00.000Z', kind: 'call', direction: 'both', summary: 'x' }] as never },
      're-engagement',
      'No conversation for 88 days',
    ],
  ])('%s', (_, more, id, why) => {
    const [first] = order(more);
    expect(first?.template.id).toBe(id);
    expect(first?.why).toContain(why);
  });

  it('a meeting that is only planned, or that nobody came to, ends no silence', () => {
    const talk = (at: string, more = {}) => ({ id: at, at, kind: 'meeting', direction: 'both', summary: 'x', ...more });
    const touchpoints = [
      talk('2026-12-05T10:00:00.000Z'),
      talk('2026-11-20T10:00:00.000Z', { notHeld: true }),
      talk('2026-09-01T10:00:00.000Z'),
    ] as never;
    expect(order({ touchpoints })[0]?.why).toContain('No conversation for 88 days');
  });

  it('an answer of long ago, or of tomorrow, asks for nothing', () => {
    const surveys = ['2026-11-01', '2026-11-29'].map((date) => ({ date: date as IsoDate, answers: [] }));
    expect(situationOf({ ...account, surveys }, today).moments.size).toBe(0);
  });

  it('a renewal that nobody can change any more asks for no letter, and is at stake in no escalation', () => {
    const renewal = { endDate: '2027-01-16' as IsoDate, autoRenews: true, noticeDays: 60 };
    const at = (autoRenews: boolean) => ({ ...account, renewal: { ...renewal, autoRenews } });
    expect(situationOf(at(true), today).moments.size).toBe(0);
    expect(situationOf(at(false), today).moments.size).toBe(1);
    const stake = (auto: boolean) => impactOf(at(auto), { today, now: `${today}T09:00:00.000Z` as IsoInstant }).daysToDecision;
    expect([stake(true), stake(false)]).toEqual([undefined, 49]);
  });

  it.each([
    ['Thank them for the reference', 'thank-you'],
    ['Go through the NPS answers', 'survey-follow-up'],
    ['Say what the outage was', 'incident-update'],
    ['Tell them about the autumn release', 'release-update'],
  ])('a task of another system is known by its words: %s', (title, id) => {
    expect(order({ tasks: [{ id: 'x', title, status: 'open' }] })[0]?.template.id).toBe(id);
  });

  it('the step of a playbook that waits goes before everything else', () => {
    const task = { id: 'local:run:r1:paper', title: 'Send the renewal papers', playbook: 'Renewal readiness', status: 'open' as const };
    const [first] = order({ renewal: { endDate: '2027-02-25' as IsoDate }, tasks: [task] });
    expect(first).toMatchObject({ template: { id: 'renewal-30' }, task, why: ['Your task: Send the renewal papers'] });
  });

  it('so does one whose playbook has a name in another language, and one that names its template itself', () => {
    const task = {
      id: 'local:run:r1:paper',
      title: 'Unterlagen schicken',
      playbook: 'Verlängerung vorbereiten',
      playbookId: 'renewal-readiness',
      status: 'open' as const,
    };
    expect(order({ tasks: [task] })[0]).toMatchObject({ template: { id: 'renewal-30' }, task });
    expect(order({ tasks: [{ ...task, playbookId: 'our-own' }] })[0]?.task).not.toEqual(task);
    const named = { ...task, id: 'local:run:r1:x', playbookId: 'our-own', template: 'thank-you' };
    expect(order({ tasks: [named] })[0]).toMatchObject({ template: { id: 'thank-you' }, task: named });
  });

  it('a ticket that is solved asks for its confirmation, on a ticket’s page', () => {
    expect(order({ support: { open: 2 } }, none, { solved: true, channel: 'ticket.public' })[0]?.template.id).toBe(
      'resolution-confirmation',
    );
  });

  it('favourites and what was used last come before the rest where nothing else speaks', () => {
    expect(
      order({}, { favourites: ['thank-you'], recent: ['incident-update'] })
        .slice(0, 2)
        .map(({ template }) => template.id),
    ).toEqual(['thank-you', 'incident-update']);
  });

  it('is found by words of name and purpose; what is retired is not offered', () => {
    expect(searched(order({}), 'status page').map(({ template }) => template.id)).toEqual(['incident-update']);
    const retired = SHIPPED_TEMPLATES.map((one) => ({ ...one, status: 'retired' as const }));
    expect(suggestions(retired, situationOf(account, today), none)).toEqual([]);
  });
});

describe('whom it may go to', () => {
  it('people of the page, then contacts by role who are still there, each once', () => {
    const contacts = [
      { id: '1', name: 'End', email: 'end@acme.example' },
      { id: '2', name: 'Champ', email: 'Champ@acme.example', role: 'champion' },
      { id: '3', name: 'Gone', email: 'gone@acme.example', left: true },
      { id: '4', name: 'No address' },
    ];
    const people = [{ name: 'end@acme.example', address: 'END@acme.example' }];
    expect(recipientsFor({ ...account, contacts }, people).map(({ address }) => address)).toEqual([
      'end@acme.example',
      'champ@acme.example',
    ]);
  });
});
