import { describe, expect, it } from 'vitest';
import type { Authorizer, Capability, Connector } from '../../lib/connectors/connector';
import { connectors, offlineSources } from '../../lib/connectors/registry';
import type { IsoDate } from '../../lib/domain/account';
import { ok } from '../../lib/domain/errors';
import type { Operation } from '../../lib/domain/outbox/operation';
import type { Ref } from '../../lib/domain/place';
import { log } from './zendesk/notes';

/** One good configuration per connector; a new one without a line here fails the suite. */
const GOOD: Record<string, unknown> = {
  salesforce: { host: 'acme.my.salesforce.com', signIn: 'oauth' },
  zendesk: { host: 'acme.zendesk.com', signIn: 'token' },
};

/** A record page of each connector. */
const ACCOUNT: Record<string, Ref> = {
  salesforce: { kind: 'salesforce.account', id: '0015g00000XyZabAAF', role: 'focus' },
  zendesk: { kind: 'zendesk.organization', id: '360042', role: 'focus' },
};
/** What people copy to name that record, and what is none. */
const COPIED: Record<string, { right: string[]; wrong: string }> = {
  salesforce: {
    right: ['0015g00000XyZabAAF', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000XyZabAAF/view'],
    wrong: 'https://acme.lightning.force.com/lightning/r/Contact/0035g00000XyZabAAF/view',
  },
  zendesk: { right: ['360042', 'https://acme.zendesk.com/agent/organizations/360042/tickets'], wrong: 'https://acme.zendesk.com/agent/' },
};
/** A write that each connector takes. */
const OPERATION: Record<string, Operation> = {
  salesforce: {
    kind: 'step.create',
    touchId: 't',
    step: { text: 'Send the agenda', due: '2026-12-01' as IsoDate },
    anchor: { recordId: '0015g00000XyZabAAF', personIds: [], others: [] },
  },
  zendesk: log(),
};
/** Somebody has signed in. */
const auth: Authorizer = { credentials: 'omit', headers: async () => ok({ Authorization: 'Bearer secret-token' }) };

const each = connectors.map((connector) => [connector.id, connector as Connector<unknown>] as const);

describe.each(each)('%s', (id, connector) => {
  const config = connector.config.parse(GOOD[id]);

  it('reaches only https origins', () => {
    const origins = connector.origins(config);
    expect(origins.length).toBeGreaterThan(0);
    for (const origin of origins) expect(new URL(origin).origin === origin && origin.startsWith('https://')).toBe(true);
  });

  it('takes no configuration it does not know', () => {
    expect(connector.config.safeParse({}).success).toBe(false);
    expect(connector.config.safeParse({ ...(config as object), token: 'x' }).success).toBe(false);
  });

  it('knows the account in what people copy', () => {
    const { kind, idIn } = connector.account;
    const { right, wrong } = COPIED[id] ?? { right: [], wrong: '' };
    expect(right.map((copied) => ({ kind, id: idIn(copied) }))).toEqual(
      right.map(() => ({ kind: ACCOUNT[id]?.kind, id: ACCOUNT[id]?.id })),
    );
    expect(right.length, 'add what people copy to COPIED').toBeGreaterThan(0);
    expect(idIn(wrong)).toBeUndefined();
  });

  it('names its connection by itself and answers what it says it can', async () => {
    const asked: string[] = [];
    const fetch = (input: string | URL | Request) => {
      asked.push(new URL(String(input)).origin);
      return Promise.reject(new TypeError('no network'));
    };
    const open = connector.open(config, { fetch, auth });
    expect(open.connectionId.startsWith(`${id}:`)).toBe(true);
    const questions: Record<Capability, () => Promise<unknown> | undefined> = {
      lookup: () => open.lookup?.({ kind: 'zendesk.ticket', id: '1', role: 'focus' }),
      support: () => open.support?.('1'),
      pull: async () => (await open.pull?.().next())?.value,
      open: () => open.account?.(ACCOUNT[id] as Ref),
      write: () => open.write?.(OPERATION[id] ?? { kind: 'task.reopen', taskId: 't', targetId: '1' }, 'key'),
      roles: () => open.recordTerms?.(),
      escalate: () => open.write?.(PART, 'key', undefined, ENCLOSED),
    };
    for (const capability of connector.capabilities) {
      const before = asked.length;
      const answer = await questions[capability]();
      expect(answer).toMatchObject({ ok: false, error: { code: 'offline' } });
      expect(JSON.stringify(answer)).not.toContain('secret');
      expect(asked.length, `${capability} asks nobody`).toBeGreaterThan(before);
    }
    expect(asked.every((origin) => connector.origins(config).includes(origin))).toBe(true);
    const takes = connector.capabilities.includes('write');
    expect(open.exactness?.(OPERATION[id] as Operation) !== undefined).toBe(takes);
  });
});

const PART = { kind: 'escalation.open' as const, packetId: 'p', deliveryId: 'd' };
const ENCLOSED = { title: 'Export fails', text: 'It fails', ref: 'Sidelight d', tags: [], uploads: [] };

it('every source has an id of its own', () => {
  const ids = [...connectors.map(({ id }) => id), ...Object.keys(offlineSources)];
  expect(new Set(ids).size).toBe(ids.length);
});
