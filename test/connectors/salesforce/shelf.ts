import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import type { PulledPage } from '../../../lib/connectors/connector';
import type { IncomingRecord } from '../../../lib/domain/record';
import { type Standins, startStandins } from '../../standins/server';
import { openOrg } from './org';

export let standins: Standins;

export const org = () => standins.salesforce('acme');
export const robin = () => String(org().rows('User')[0]?.Id);
export const BOOK = { book: ['CSM__c'] };
export const mine = () =>
  org()
    .rows('Account')
    .filter(({ CSM__c }) => CSM__c === robin());
export const keyOf = ({ type, externalId }: { type: string; externalId: string }) => `${type} ${externalId}`;

/** What a store would hold after these pages. */
export class Shelf {
  readonly rows = new Map<string, IncomingRecord>();
  cursor: string | undefined;
  pages: PulledPage[] = [];

  async pull(more: object = BOOK, most = Number.POSITIVE_INFINITY): Promise<boolean> {
    this.pages = [];
    for await (const page of openOrg(standins, more).pull(this.cursor)) {
      if (!page.ok) throw new Error(`${page.error.code}: ${page.error.message} ${page.error.detail ?? ''}`);
      this.pages.push(page.value);
      for (const record of page.value.records) this.rows.set(keyOf(record), record);
      for (const gone of page.value.gone) this.rows.delete(keyOf(gone));
      this.cursor = page.value.cursor;
      if (page.value.done) return true;
      if (this.pages.length >= most) return false;
    }
    throw new Error('ended without being done');
  }

  of<T extends IncomingRecord['type']>(type: T) {
    return [...this.rows.values()].filter((one): one is Extract<IncomingRecord, { type: T }> => one.type === type);
  }

  ids(type: IncomingRecord['type']): string[] {
    return this.of(type)
      .map(({ externalId }) => externalId)
      .sort();
  }
}

export const ids = (rows: { Id?: unknown }[]) => rows.map(({ Id }) => String(Id)).sort();
export const ofMine = (object: string) => {
  const accounts = new Set(mine().map(({ Id }) => Id));
  return org()
    .rows(object)
    .filter(({ AccountId }) => accounts.has(AccountId ?? ''));
};
/** Saved by a colleague just now, beyond what two refreshes share. */
export const stampIn = (ms: number) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}.000+0000`;
export const queries = () => standins.requests.filter(({ path }) => /\/query|\/composite/.test(path)).length;

/** The stand-in's org as it was installed, before each test. */
export function withOrg(): void {
  beforeAll(async () => {
    standins = await startStandins();
  });
  afterAll(() => standins.close());
  beforeEach(() => {
    standins.reset();
    vi.useRealTimers();
  });
}
