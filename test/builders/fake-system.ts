import { z } from 'zod';
import type { Connection, Connector, PulledPage } from '../../lib/connectors/connector';
import { salesforce } from '../../lib/connectors/salesforce';
import { zendesk } from '../../lib/connectors/zendesk';
import type { IsoInstant } from '../../lib/domain/account';
import { type AppError, appError, fail, ok } from '../../lib/domain/errors';
import type { SentMail } from '../../lib/domain/outreach/recorded';
import type { IncomingRecord } from '../../lib/domain/record';
import { life } from './mortal';

export const HOST = 'acme.zendesk.com';
export const ID = `fake:${HOST}`;

interface Change {
  id: string;
  /** Absent: deleted. */
  name?: string;
  contacts: number;
}

/** A system with a book of accounts, each change of which is a line of its log; a cursor is a place in the log. */
class FakeSystem {
  log: Change[] = [];
  /** Accounts of the log that are no longer this person's to see. */
  hidden = new Set<string>();
  pageSize = 3;
  userId = 'u1';
  /** What the system says about the person's role there. */
  role: { role?: string; privateOnly?: boolean } = {};
  calls: string[] = [];
  /** Answers of the next calls, where they fail; `undefined`: this one works. */
  failures: (AppError | undefined)[] = [];
  company: { used: number; limit: number } | undefined;
  heard: ((headers: Headers) => void) | undefined;
  values: Record<string, object> = {};
  /** Mails that the person sent there. */
  mails: SentMail[] = [];
  /** Other records, by the account behind them. */
  behind: Record<string, string> = {};

  reset(): void {
    Object.assign(this, new FakeSystem());
  }
  put(id: string, name: string, contacts = 1): void {
    this.log.push({ id, name, contacts });
  }
  drop(id: string): void {
    this.log.push({ id, contacts: 0 });
  }
  /** What the system holds now, by id. */
  now(): Map<string, Change> {
    const held = new Map<string, Change>();
    for (const change of this.log) {
      if (change.name === undefined) held.delete(change.id);
      else held.set(change.id, change);
    }
    return held;
  }
  call(what: string): AppError | undefined {
    life.step();
    this.calls.push(what);
    this.heard?.(new Headers(this.company ? { 'x-company': `${this.company.used}/${this.company.limit}` } : {}));
    return this.failures.shift();
  }
  records(change: Change): IncomingRecord[] {
    const base = { connectionId: ID, accountExternalId: change.id, label: 'Fake', asOf: '2026-11-01T09:00:00.000Z' as IsoInstant };
    return [
      { ...base, externalId: change.id, type: 'account', value: { name: change.name, ...this.values[change.id] } },
      ...Array.from({ length: change.contacts }, (_, n): IncomingRecord => {
        const email = `p${n}@${change.id}.example`;
        return { ...base, externalId: `${change.id}-${n}`, type: 'contact', value: { id: email, name: `Person ${n}`, email } };
      }),
    ];
  }
  page(from: number): PulledPage {
    const some = this.log.slice(from, from + this.pageSize);
    const cursor = from + some.length;
    return {
      records: some.filter(({ name, id }) => name !== undefined && !this.hidden.has(id)).flatMap((change) => this.records(change)),
      gone: some.filter(({ name }) => name === undefined).map(({ id }) => ({ type: 'account' as const, externalId: id })),
      cursor: String(cursor),
      done: cursor >= this.log.length,
      total: this.log.length,
    };
  }
}

export const system = new FakeSystem();

function open(): Connection {
  return {
    connectionId: ID,
    whoami: async () => {
      const error = system.call('whoami');
      return error ? fail(error) : ok({ userId: system.userId, name: 'Ana', ...system.role });
    },
    account: async ({ id }) => {
      const error = system.call(`account ${id}`);
      if (error) return fail(error);
      const change = system.now().get(system.behind[id] ?? id);
      return ok(change ? system.records(change) : []);
    },
    pull: async function* (cursor = '0') {
      for (let from = Number(cursor); ; ) {
        const error = system.call(`pull ${from}`);
        if (error) {
          yield fail(error);
          return;
        }
        const page = system.page(from);
        yield ok(page);
        if (page.done) return;
        from = Number(page.cursor);
      }
    },
    mailsSent: async () => {
      const error = system.call('mails');
      return error ? fail(error) : ok(system.mails);
    },
    ids: async function* () {
      const error = system.call('ids');
      yield error ? fail(error) : ok([...system.now().keys()].filter((id) => !system.hidden.has(id)));
    },
  };
}

const fake: Connector<unknown> = {
  id: 'fake',
  name: 'Fake',
  config: z.unknown(),
  origins: () => [`https://${HOST}`],
  capabilities: ['pull', 'open', 'roles'],
  records: { ...salesforce.records, ...zendesk.records },
  account: { kind: 'salesforce.account', idIn: (copied) => copied, hint: 'mapping.previewSalesforce' },
  open(_config, io) {
    system.heard = io?.heard;
    return open();
  },
  usage: (headers) => {
    const [used = 0, limit = 0] = headers.get('x-company')?.split('/').map(Number) ?? [];
    return limit ? { used, limit, company: { used, limit } } : undefined;
  },
};

/** Stands in for the registry of systems. */
export const connectors = [fake];

/** None of them is signed in to by a cookie. */
export const browserSessions = {};

export const broken = (code: Parameters<typeof appError>[0], retryAt?: string) => appError(code, undefined, { retryAt });
