import type { Pinned } from './apply-pins';
import { byStrength } from './clue-order';
import { clueValues } from './clue-values';
import type { Clue, Evidence, Identity, IdentityKind } from './identity';

/** Everything that speaks for one account. */
export interface Proof {
  accountId: string;
  /** What names it. */
  clues: Clue[];
  /** Strongest first. */
  evidence: Evidence[];
  /** Chance that not all of it is there by accident. */
  confidence: number;
  /** Sum over families of −ln(1 − strength): proof that adds up, so that evidence two accounts share cancels out. */
  weight: number;
  /** Strongest clue that is a Salesforce record id. */
  record: number;
}

/** Clues of one family say the same thing twice (an organization's id and its external id), so only the best one counts. */
const FAMILY: Record<IdentityKind, 'record' | 'person' | 'domain'> = {
  'salesforce.id': 'record',
  external_id: 'record',
  'zendesk.organization': 'record',
  email: 'person',
  'zendesk.user': 'person',
  domain: 'domain',
  'gmail.thread': 'record',
};

/** Clues that name an account; a row for the exact host hides rows for the domain it lies in. */
function byAccount(clues: Clue[], identities: Identity[]): Map<string, Clue[]> {
  const accounts = new Map<string, Clue[]>();
  for (const clue of clues) {
    const answers = clueValues(clue).map((value) => identities.filter((one) => one.kind === clue.kind && one.value === value));
    for (const { accountId } of answers.find((rows) => rows.length > 0) ?? []) {
      const held = accounts.get(accountId) ?? [];
      if (!held.includes(clue)) accounts.set(accountId, [...held, clue]);
    }
  }
  return accounts;
}

const strongest = (clues: Clue[]): number => clues.reduce((best, clue) => Math.max(best, clue.strength), 0);
const inOrder = (a: Evidence, b: Evidence): number => b.confidence - a.confidence;

function proofOf(accountId: string, clues: Clue[], pinned: Pinned[]): Proof {
  const mine = pinned.filter(({ pin }) => pin.accountId === accountId);
  const pins = mine.map(({ evidence }) => evidence);
  const best = (family: string) => strongest(clues.filter((clue) => FAMILY[clue.kind] === family));
  const pinOf = (wide: boolean) =>
    mine.reduce((top, { pin, evidence }) => ((pin.scope === 'domain') === wide ? Math.max(top, evidence.confidence) : top), 0);
  const strengths = [best('record'), best('person'), Math.max(best('domain'), pinOf(true)), pinOf(false)];
  const told = clues.toSorted(byStrength).map((clue) => ({ words: clue.words, confidence: clue.strength }));
  return {
    accountId,
    clues,
    evidence: [...new Map([...pins, ...told].sort(inOrder).map((one) => [one.words, one])).values()],
    confidence: 1 - strengths.reduce((chance, strength) => chance * (1 - strength), 1),
    weight: strengths.reduce((sum, strength) => sum - Math.log(1 - Math.min(strength, 1 - 1e-9)), 0),
    record: strongest(clues.filter((clue) => clue.kind === 'salesforce.id')),
  };
}

/** Groups the evidence by account. Accounts that only a pin names are among them. */
export function gather(clues: Clue[], identities: Identity[], pinned: Pinned[]): Proof[] {
  const accounts = byAccount(clues, identities);
  for (const { pin } of pinned) if (!accounts.has(pin.accountId)) accounts.set(pin.accountId, []);
  return [...accounts].map(([accountId, held]) => proofOf(accountId, held, pinned));
}
