import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { Place, Ref } from '../place';
import { normaliseExternalId, salesforceAccountId, salesforceId } from '../source/external-id';
import type { Clue } from './identity';
import type { LookedUp } from './looked-up';

/** From this strength on, Salesforce itself says which account it is: nothing else may contradict. */
export const EXACT_RECORD = 0.98;

/** Whether a place is the page in front or what one row of a list leads to. */
export type Where = 'page' | 'row';

const TAB = { text: 'match.accountTab', strength: 0.75 } as const;

/** A list's column says which object it links to, but not which of the record's fields it is: less than the account field itself. */
const ACCOUNT = {
  page: {
    focus: { text: 'match.accountInFront', strength: 1 },
    linked: { text: 'match.accountField', strength: EXACT_RECORD },
    enclosing: TAB,
  },
  row: { focus: { text: 'match.accountOfRow', strength: 1 }, linked: { text: 'match.accountLinked', strength: 0.9 }, enclosing: TAB },
} as const satisfies Record<Where, Record<Ref['role'], { text: TextKey; strength: number }>>;

function salesforceClue(ref: Ref, where: Where): Clue[] {
  const value = ref.kind.startsWith('salesforce.') ? salesforceId(ref.id) : undefined;
  if (!value) return [];
  if (ref.kind === 'salesforce.account') {
    const { text, strength } = ACCOUNT[where][ref.role];
    return [{ kind: 'salesforce.id', value, words: say(text), strength }];
  }
  if (ref.kind === 'salesforce.contact' && ref.role === 'focus') {
    const words = say(where === 'row' ? 'match.contactOfRow' : 'match.contactInFront');
    return [{ kind: 'salesforce.id', value, words, strength: 0.97 }];
  }
  return [];
}

/** Salesforce itself said whose record this is. */
function accountClue(lookedUp: LookedUp | undefined): Clue[] {
  const value = lookedUp?.account && salesforceId(lookedUp.account.id);
  return value ? [{ kind: 'salesforce.id', value, words: say('match.accountOfRecord'), strength: EXACT_RECORD }] : [];
}

/** Clues that are another system's own record ids, the only ones that are exact by construction. */
export function recordClues(place: Place, lookedUp: LookedUp | undefined, where: Where): Clue[] {
  const clues = [...place.refs.flatMap((ref) => salesforceClue(ref, where)), ...accountClue(lookedUp)];
  const external = lookedUp?.organization?.externalId;
  const value = external && normaliseExternalId(external);
  if (!value) return clues;
  const words = say('match.externalId', { id: external.trim(), name: lookedUp?.organization?.name ?? '' });
  const record = salesforceAccountId(external);
  if (record) clues.push({ kind: 'salesforce.id', value: record, words, strength: 0.95 });
  return [...clues, { kind: 'external_id', value, words, strength: 0.95 }];
}
