import type { Account } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import { clueValues } from '../../domain/match/clue-values';
import { cluesFor } from '../../domain/match/clues';
import type { Clue, Match } from '../../domain/match/identity';
import type { LookedUp } from '../../domain/match/looked-up';
import { decide } from '../../domain/match/match';
import { threadClue } from '../../domain/match/thread-clue';
import type { AccountChoice } from '../../domain/panel/view';
import { placeKey } from '../../domain/place';
import type { Reading } from '../../store/batch';
import { getAccounts, getAccountsNear } from '../../store/book/accounts';
import { claimsFor } from '../../store/book/identities';
import { say } from '../../words/say';
import type { Config } from '../settings/config';
import type { TabRow } from './tabs';

export interface Resolved {
  match: Match;
  clues: Clue[];
  accounts: Map<string, Account>;
  /** By the person's choice for this page alone. */
  chosen?: true;
  /** A connection that would name the account, and has been silent for too long. */
  silent?: string;
}

/** What speaks for an account, and who claims it. */
export type Claimed = Awaited<ReturnType<typeof claimed>>;

export async function claimed({ place, facts }: TabRow, lookedUp: LookedUp | undefined, { ownDomains }: Config, shared?: Reading) {
  if (!place) return undefined;
  const own = { ownDomains: new Set(ownDomains), mailbox: facts?.mailbox };
  const { clues: named, why } = cluesFor(place, facts ?? { people: [] }, lookedUp, own);
  const clues = [...named, ...threadClue(place, named.length > 0)];
  const values = clues.flatMap((clue) => clueValues(clue).map((value) => [clue.kind, value] as const));
  // The accounts in the same turn as who they are: each turn of the database is waited for before anything is painted.
  const [claims, near] = await Promise.all([claimsFor(values, shared), shared ? getAccountsNear(values, shared) : []]);
  return { clues, why, ...claims, near };
}

/** From what the page and the ticket system say to one account, several, or none, with the reasons. `known`: where it was read already. */
export async function resolve(
  tab: TabRow,
  lookedUp: LookedUp | undefined,
  config: Config,
  shared?: Reading,
  known?: Claimed,
): Promise<Resolved> {
  const all = known ?? (await claimed(tab, lookedUp, config, shared));
  if (!all || !tab.place) return { match: { state: 'none', why: '' }, clues: [], accounts: new Map() };
  const { clues, why, identities, pins, near } = all;
  const ids = new Set([...identities, ...pins].map((row) => row.accountId));
  if (tab.choice?.placeKey === placeKey(tab.place)) ids.add(tab.choice.accountId);
  const accounts = new Map(near.map((account) => [account.id, account]));
  for (const account of await getAccounts(
    [...ids].filter((id) => !accounts.has(id)),
    shared,
  ))
    accounts.set(account.id, account);
  const chosen = tab.choice?.placeKey === placeKey(tab.place) ? accounts.get(tab.choice.accountId) : undefined;
  if (chosen) return { match: byHand(chosen), clues, accounts, chosen: true };
  const match = decide({
    clues,
    identities: identities.filter((row) => accounts.has(row.accountId)),
    pins: pins.filter((pin) => accounts.has(pin.accountId)),
    parents: new Map([...accounts].map(([id, account]) => [id, account.parentId])),
    now: nowIso(),
  });
  const silent = config.hidden?.find((id) => identities.some((row) => row.connectionId === id && !accounts.has(row.accountId)));
  return { match: match.state === 'none' && why ? { ...match, why } : match, clues, accounts, ...(silent && { silent }) };
}

const byHand = (account: Account): Match => ({
  state: 'matched',
  accountId: account.id,
  evidence: [{ words: say('match.choice'), confidence: 1 }],
  confidence: 1,
  runnersUp: [],
});

export function choiceOf(account: Account, reason?: string): AccountChoice {
  const { id, name, domains, arr, csm, sample } = account;
  return { accountId: id, name, domain: domains[0], arr, csm, sample, reason };
}
