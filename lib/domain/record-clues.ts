import { normaliseExternalId, salesforceAccountId, salesforceId } from './external-id';
import type { Clue } from './identity';
import type { LookedUp } from './lookup';
import type { Place, Ref } from './place';

/** From this strength on, Salesforce itself says which account it is: nothing else may contradict. */
export const EXACT_RECORD = 0.98;

export const ACCOUNT_FIELD = 'the account field of this record';

const ACCOUNT = {
  focus: { words: 'the account record in front', strength: 1 },
  linked: { words: ACCOUNT_FIELD, strength: EXACT_RECORD },
  enclosing: { words: 'the account tab this record is open in', strength: 0.75 },
};

function salesforceClue(ref: Ref): Clue[] {
  const value = ref.kind.startsWith('salesforce.') ? salesforceId(ref.id) : undefined;
  if (!value) return [];
  if (ref.kind === 'salesforce.account') return [{ kind: 'salesforce.id', value, ...ACCOUNT[ref.role] }];
  if (ref.kind === 'salesforce.contact' && ref.role === 'focus') {
    return [{ kind: 'salesforce.id', value, words: 'the contact record in front', strength: 0.97 }];
  }
  return [];
}

/** Clues that are another system's own record ids, the only ones that are exact by construction. */
export function recordClues(place: Place, lookedUp: LookedUp | undefined): Clue[] {
  const clues = place.refs.flatMap(salesforceClue);
  const external = lookedUp?.organization?.externalId;
  const value = external && normaliseExternalId(external);
  if (!value) return clues;
  const words = `external id ${external.trim()} of organization ${lookedUp?.organization?.name}`;
  const record = salesforceAccountId(external);
  if (record) clues.push({ kind: 'salesforce.id', value: record, words, strength: 0.95 });
  return [...clues, { kind: 'external_id', value, words, strength: 0.95 }];
}
