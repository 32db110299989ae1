import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Authorizer } from '../../../lib/connectors/connector';
import { zendesk } from '../../../lib/connectors/zendesk';
import { ok } from '../../../lib/domain/errors';
import type { Enclosed } from '../../../lib/domain/escalation/delivery';
import type { EscalationPart } from '../../../lib/domain/outbox/operation';
import { type Standins, startStandins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(() => {
  standins.hits.length = 0;
  standins.requests.length = 0;
  acme().settings.role = 'agent';
  acme().settings.pageMax = 100;
});

const TICKET = 41233;
const acme = () => standins.zendesk('acme');
const there = () =>
  acme()
    .tickets()
    .find(({ id }) => id === TICKET);
const bearer = (token: string): Authorizer => ({ credentials: 'omit', headers: async () => ok({ Authorization: `Bearer ${token}` }) });
const open = () =>
  zendesk.open({ host: 'acme.zendesk.com', signIn: 'oauth' }, { auth: bearer(acme().token()), fetch: standinFetch(standins.port) });
const part = (kind: 'note' | 'raise'): EscalationPart => ({ kind: `escalation.${kind}`, packetId: 'p', deliveryId: 'd' });
const enclosed = (more: Partial<Enclosed> = {}): Enclosed => ({
  title: 'Export fails',
  text: 'It ends with an error',
  ref: 'Sidelight d',
  severity: '1',
  tags: ['sidelight_escalation'],
  uploads: [],
  recordId: String(TICKET),
  ...more,
});
const write = async (kind: 'note' | 'raise', what: Enclosed) => open().write(part(kind), 'k', undefined, what);

describe('a ticket that is raised', () => {
  it('keeps its own tags, gets ours once, and the group and problem that were chosen', async () => {
    const before = there()?.tags ?? [];
    expect(before.length).toBeGreaterThan(0);
    for (let n = 0; n < 2; n += 1) {
      const done = await write('raise', enclosed({ groupId: '27410000200002', problemId: '41207' }));
      expect(done).toMatchObject({ ok: true, value: { id: String(TICKET) } });
    }
    expect(there()).toMatchObject({
      priority: 'urgent',
      tags: [...before, 'sidelight_escalation'],
      groupId: 27410000200002,
      problemId: 41207,
    });
  });

  it('is not changed by a role that may only write notes', async () => {
    acme().settings.role = 'light-agent';
    expect(await write('raise', enclosed())).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await open().raiseTerms()).toMatchObject({ ok: true, value: { mayRaise: false } });
  });

  it('offers groups and colleagues, nobody of a customer’s and not oneself', async () => {
    const terms = await open().raiseTerms();
    expect(terms).toMatchObject({ ok: true, value: { mayRaise: true, groups: [{ name: 'Engineering' }, { name: 'Support' }] } });
    expect(terms.ok && terms.value.colleagues).toEqual([{ id: '27419000100002', name: 'Petra Lang' }]);
    acme().settings.pageMax = 1;
    expect(await open().raiseTerms()).toEqual(terms);
    expect(standins.requests.filter(({ path }) => path.includes('groups/assignable'))).toHaveLength(3);
  });
});

it('a note names a colleague, who follows the ticket from then on, and stays private', async () => {
  const done = await write('note', enclosed({ mention: { id: '27419000100002', name: 'Petra Lang' } }));
  expect(done.ok).toBe(true);
  expect(there()?.messages.at(-1)).toMatchObject({ by: 'note' });
  expect(there()?.messages.at(-1)?.paragraphs[0]).toBe('@Petra Lang');
  expect(there()?.followers).toEqual(['27419000100002']);
});

describe('a ticket that is read', () => {
  it('tells its subject, the requester’s first words as they stand, and its files', async () => {
    const ticket = there();
    if (!ticket) throw new Error('no ticket');
    ticket.messages[0].files = [{ name: 'trace.har', type: 'application/json', size: 12 }];
    const parts = await open().ticketParts(String(TICKET));
    if (!parts.ok) throw new Error(parts.error.message);
    expect(parts.value).toMatchObject({
      subject: ticket.subject,
      quote: {
        text: ticket.messages[0].paragraphs.join('\n\n'),
        by: ticket.requester.name,
        link: `https://acme.zendesk.com/agent/tickets/${TICKET}`,
      },
      files: [{ name: 'trace.har', link: expect.stringMatching(/^https:\/\/acme\.zendesk\.com\/attachments\//) }],
    });
    expect(standins.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('leads to no file at another address, and quotes no private note', async () => {
    standins.faults.set({
      path: /comments\.json/,
      body: JSON.stringify({
        comments: [
          {
            id: 1,
            author_id: there()?.requester.id,
            body: 'not for customers',
            public: false,
            created_at: '2026-11-20T09:00:00Z',
            attachments: [{ id: 3, file_name: 'a.log', size: 1, content_url: 'https://evil.example/a.log' }],
          },
        ],
      }),
      status: 200,
      times: 1,
    });
    const parts = await open().ticketParts(String(TICKET));
    expect(parts).toMatchObject({ ok: true, value: { files: [{ id: '3', name: 'a.log' }] } });
    expect(JSON.stringify(parts)).not.toContain('evil');
    expect(parts.ok && parts.value.quote).toBe(undefined);
  });
});
