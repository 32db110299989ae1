import type { IsoInstant, Support } from '../../domain/account';
import { ok, type Result } from '../../domain/errors';
import type { ZendeskClient } from './client';
import type { ZendeskConfig } from './config';
import { mapSupport, ratedSince } from './figures';
import { orNothing } from './lookup';
import type { WireOpenTicket } from './wire';

/** Organizations asked about one by one; more are asked about together. */
const FEW = 5;
const TOGETHER = 50;
/** What a search gives at most. */
const SEARCHED = 1_000;

type Figures = Map<string, Support>;

/** Open tickets of many organizations. An organization about which nothing certain was heard has no figures. */
export async function supportsOf(
  ids: readonly string[],
  client: ZendeskClient,
  config: ZendeskConfig,
  asOf: IsoInstant,
): Promise<Result<Figures>> {
  const figures: Figures = new Map();
  const step = ids.length <= FEW ? FEW : TOGETHER;
  for (let at = 0; at < ids.length; at += step) {
    const some = ids.slice(at, at + step);
    const [answer, rated] = await Promise.all([
      some.length <= FEW ? oneByOne(some, client) : together(some, client),
      solvedOf(some, client, asOf),
    ]);
    if (!answer.ok) return answer;
    if (!rated.ok) return rated;
    for (const [id, { results, count }] of answer.value) {
      const solved = rated.value.filter(({ organization_id }) => String(organization_id) === id);
      figures.set(id, mapSupport({ results, count }, asOf, config, solved));
    }
  }
  return ok(figures);
}

/**
 * The last tickets that these organizations had solved and may have rated: of one organization a hundred, of several all or none, so
 * that no figure depends on who was asked about together. Nothing where this role may not ask.
 */
export async function solvedOf(ids: readonly string[], client: ZendeskClient, asOf: IsoInstant): Promise<Result<WireOpenTicket[]>> {
  if (ids.length === 0) return ok([]);
  const results: WireOpenTicket[] = [];
  for (let page = 1; ; page += 1) {
    const answer = orNothing(await client.solvedTicketsOf(ids, ratedSince(asOf), page));
    if (!answer.ok) return answer;
    if (!answer.value || (ids.length > 1 && answer.value.count > SEARCHED)) return ok([]);
    results.push(...answer.value.results);
    const { count, results: some } = answer.value;
    if (ids.length === 1 || some.length === 0 || page * 100 >= count) return ok(results);
  }
}

type Open = Map<string, { results: WireOpenTicket[]; count: number }>;

async function oneByOne(ids: readonly string[], client: ZendeskClient): Promise<Result<Open>> {
  const answers = await Promise.all(ids.map((id) => client.openTickets(id)));
  const open: Open = new Map();
  for (const [n, answer] of answers.entries()) {
    const one = orNothing(answer);
    if (!one.ok) return one;
    if (one.value) open.set(ids[n] ?? '', one.value);
  }
  return ok(open);
}

/**
 * That several `organization:` mean any of them is how Zendesk's search reads every property; where it did not, nobody's tickets or
 * those of one would come back. Such an answer, like one with more tickets than a search gives, says nothing about anybody.
 */
async function together(ids: readonly string[], client: ZendeskClient): Promise<Result<Open>> {
  const results: WireOpenTicket[] = [];
  for (let page = 1; page <= SEARCHED / 100; page += 1) {
    const answer = orNothing(await client.openTicketsOf(ids, page));
    if (!answer.ok) return answer;
    if (!answer.value || answer.value.count > SEARCHED) return ok(new Map());
    results.push(...answer.value.results);
    if (answer.value.results.length === 0 || results.length >= answer.value.count) break;
  }
  const open: Open = new Map(ids.map((id) => [id, { results: [], count: 0 }]));
  for (const ticket of new Map(results.map((one) => [one.id, one])).values()) {
    const own = open.get(String(ticket.organization_id));
    own?.results.push(ticket);
    if (own) own.count += 1;
  }
  return ok([...open.values()].filter(({ count }) => count > 0).length > 1 ? open : new Map());
}
