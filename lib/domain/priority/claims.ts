import type { Brief } from './briefs';

/** Who works what here although the book says otherwise, on one day. */
export interface Claims {
  /** Who took accounts that nobody owns, by account. */
  accounts: ReadonlyMap<string, string>;
  /** Who covers for a colleague, by the colleague. */
  covers: ReadonlyMap<string, string>;
}

export const NO_CLAIMS: Claims = { accounts: new Map(), covers: new Map() };

/** In whose list an account stands. Once the book names an owner, nobody who took it before has it any more. */
export function ownersOfBrief({ id, owner }: Pick<Brief, 'id' | 'owner'>, { accounts, covers }: Claims): (string | undefined)[] {
  if (owner === undefined) return [accounts.get(id)];
  const cover = covers.get(owner);
  return cover === undefined || cover === owner ? [owner] : [owner, cover];
}
