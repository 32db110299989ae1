import type { IsoInstant } from '../../domain/account';
import { ok, type Result } from '../../domain/errors';
import type { IncomingRecord } from '../../domain/record';
import type { SignedInAs } from '../../domain/source/connection';
import type { PulledPage } from '../connector';
import { isMine, isWhole } from './book';
import type { ZendeskClient } from './client';
import type { ZendeskConfig } from './config';
import type { Step } from './cursor';
import { nextOf } from './lists';
import { mapAccount, mapPeople, type Stamp } from './map-records';
import type { Meanings } from './meaning';
import { supportsOf } from './supports';
import type { WireOrganization, WirePerson } from './wire';

/** Organizations whose people are asked for at once. */
export const AT_ONCE = 5;

export interface Pulling {
  client: ZendeskClient;
  config: ZendeskConfig;
  meanings: Meanings;
  me: SignedInAs;
  stamp(): Stamp & { asOf: IsoInstant };
}

/** One page, and where to go on. */
export type Stepped = Result<Pick<PulledPage, 'records' | 'gone' | 'total'> & { next: Step }>;

/** What changed of a part of the organizations may have come into it only now: its people come along. */
export const changedPage = (organizations: WireOrganization[], pulling: Pulling, next: Step): Promise<Stepped> =>
  isWhole(pulling.config.book) ? organizationPage(organizations, pulling, next) : withPeople(organizations, pulling, next);

/** Organizations of my book with their figures; those that are not mine, or not any more, go. */
export async function organizationPage(organizations: WireOrganization[], pulling: Pulling, next: Step): Promise<Stepped> {
  const { client, meanings, config, me, stamp } = pulling;
  const mine = organizations.filter((one) => !one.deleted_at && isMine(one, config.book, me));
  const meaning = await meanings.of(mine);
  if (!meaning.ok) return meaning;
  const now = stamp();
  const supports = await supportsOf(
    mine.map(({ id }) => String(id)),
    client,
    config,
    now.asOf,
  );
  if (!supports.ok) return supports;
  const gone = organizations.filter((one) => !mine.includes(one)).map(({ id }) => ({ type: 'account' as const, externalId: String(id) }));
  return ok({ records: mine.map((one) => mapAccount(one, meaning.value, now, supports.value.get(String(one.id)))), gone, next });
}

/** The same with all their people. */
export async function withPeople(organizations: WireOrganization[], pulling: Pulling, next: Step): Promise<Stepped> {
  const page = await organizationPage(organizations, pulling, next);
  if (!page.ok) return page;
  const people: IncomingRecord[] = [];
  for (const lane of chunks(page.value.records.map(({ externalId }) => externalId))) {
    const answers = await Promise.all(lane.map((id) => allPeople(id, pulling)));
    for (const answer of answers) {
      if (!answer.ok) return answer;
      people.push(...answer.value);
    }
  }
  return ok({ ...page.value, records: [...page.value.records, ...people] });
}

const chunks = (ids: string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) => ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE));

async function allPeople(id: string, { client, stamp }: Pulling): Promise<Result<IncomingRecord[]>> {
  const records: IncomingRecord[] = [];
  for (let after: string | undefined; ; ) {
    const answer = await client.people(id, after);
    // Deleted between two answers: its people have nobody to belong to.
    if (!answer.ok) return answer.error.code === 'not_found' ? ok(records) : answer;
    records.push(...mapPeople(answer.value.users, stamp()).records);
    after = nextOf(answer.value.meta, after);
    if (after === undefined) return ok(records);
  }
}

export function peoplePage(users: readonly WirePerson[], stamp: Stamp): Pick<PulledPage, 'records' | 'gone'> {
  const { records, gone } = mapPeople(users, stamp);
  return { records, gone: gone.map((externalId) => ({ type: 'contact' as const, externalId })) };
}
