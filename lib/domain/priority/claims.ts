import type { Account } from '../account';
import { stepOfTask } from '../playbook/run';
import type { Brief } from './briefs';

/** Who works what here although the book says otherwise, on one day. */
export interface Claims {
  /** Who took accounts that nobody owns, by account. */
  accounts: ReadonlyMap<string, string>;
  /** Who covers for a colleague, by the colleague. */
  covers: ReadonlyMap<string, string>;
}

export const NO_CLAIMS: Claims = { accounts: new Map(), covers: new Map() };

/** Of whoever holds an account no more than its owner may be known: its tasks are looked at where they are at hand. */
export type Held = Pick<Account, 'id' | 'csm'> & Partial<Pick<Account, 'tasks'>>;

/**
 * Whose an account is: its owner's; where nobody owns it, whoever's who works a playbook on it in a connected system, which everybody
 * sees there; else whoever's who took it in this browser. Of two who both began there each keeps what they took.
 */
export function holderOf({ id, csm, tasks = [] }: Held, { accounts }: Claims): string | undefined {
  if (csm !== undefined) return csm;
  const taken = accounts.get(id);
  return taken !== undefined && tasks.some(({ there }) => there?.status === 'open') ? taken : (workedBy(tasks) ?? taken);
}

/** Who has an open task of a playbook that this browser did not begin. */
export const workedBy = (tasks: Account['tasks']): string | undefined =>
  tasks.find(({ id, status, playbook, owner }) => status === 'open' && playbook !== undefined && owner !== undefined && !stepOfTask(id))
    ?.owner;

/** In whose list an account stands. Once the book names an owner, nobody who took it before has it any more. */
export function ownersOfBrief({ id, owner }: Pick<Brief, 'id' | 'owner'>, { accounts, covers }: Claims): (string | undefined)[] {
  if (owner === undefined) return [accounts.get(id)];
  const cover = covers.get(owner);
  return cover === undefined || cover === owner ? [owner] : [owner, cover];
}
