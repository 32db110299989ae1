import type { Account } from '../../domain/account';
import type { HouseRules } from '../../domain/company/house-rules';
import { nowIso, todayIso } from '../../domain/dates';
import { type BookLine, bookLine } from '../../domain/desk/book';
import type { Identity } from '../../domain/match/identity';
import type { AccountRow } from '../rows';
import { wordsOf } from './words';

/** Words a person may type to find the account: of its name and of its domains. */
function termsOf(account: Account): string[] {
  return [...new Set([account.name, ...account.domains].flatMap(wordsOf))].slice(0, 32);
}

/** Kinds of claims that a page makes before anybody is looked up. Addresses of people are many, and their domain is asked as well. */
const NEAR: ReadonlySet<string> = new Set<Identity['kind']>(['salesforce.id', 'external_id', 'zendesk.organization', 'domain']);

/** A claim as a term: it begins with what no word that is typed begins with. */
export const claimTerm = (kind: Identity['kind'], value: string): string => `:${kind} ${value}`;

const isWord = (term: string) => !term.startsWith(':');

/** `known`: the claims of its records. */
export function accountRow(account: Account, known: readonly Identity[] = []): AccountRow {
  // What was only looked at is nobody's day.
  const due = account.outside ? [] : account.tasks.flatMap((task) => (task.status === 'open' && task.due ? [task.due] : [])).sort();
  return {
    id: account.id,
    account,
    nameKey: account.name.toLocaleLowerCase('en'),
    terms: [...termsOf(account), ...new Set(known.filter(({ kind }) => NEAR.has(kind)).map(({ kind, value }) => claimTerm(kind, value)))],
    ...(due[0] ? { nextDue: due[0] } : {}),
  };
}

/** The line of the book for each of them, as of now. */
export function linesOf(rows: readonly AccountRow[], bands?: HouseRules['bands']): BookLine[] {
  const at = { today: todayIso(), now: nowIso() };
  return rows.map(({ account, terms }) => bookLine(account, terms.filter(isWord), at, bands));
}
