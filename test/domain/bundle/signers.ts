import { beforeAll, expect } from 'vitest';
import { readBundle, type Terms } from '../../../lib/domain/bundle/read';
import { aSigner, type Signer } from '../../builders/signed';

export let ops: Signer;
export let lead: Signer;
export let stranger: Signer;

export const terms = (over: Partial<Terms> = {}): Terms => ({
  keys: [ops.key, lead.key],
  revoked: [],
  requireSigned: false,
  approvals: 1,
  minSerial: 0,
  lastSerial: 0,
  now: Date.parse('2027-01-15'),
  places: ['acme.zendesk.com', 'acme.example'],
  ...over,
});

/** The sentence it is refused with. */
export async function refusal(text: string, over: Partial<Terms> = {}): Promise<string> {
  const read = await readBundle(text, terms(over));
  if (read.ok) throw new Error('It was taken.');
  expect(read.error.code).toBe('bad_input');
  return read.error.message;
}
export const taken = async (text: string, over: Partial<Terms> = {}) => {
  const read = await readBundle(text, terms(over));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

/** Three people with keys of their own. */
export function withSigners(): void {
  beforeAll(async () => {
    [ops, lead, stranger] = await Promise.all([aSigner(), aSigner('Lead'), aSigner('Stranger')]);
  });
}
