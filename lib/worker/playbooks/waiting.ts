import { groupBy } from '../../domain/data/group-by';
import { type Begin, eachBegin, NONE } from '../../domain/playbook/begins';
import { mayBegin, type RunRow } from '../../domain/playbook/review';
import { type Held, holderOf } from '../../domain/priority/claims';
import { ownersOf } from '../../domain/priority/select';
import { allRuns } from '../../store/playbooks/runs';
import { readClaims } from '../../store/today/claims';
import { readRun, readSlices } from '../../store/today/standings';
import { ownName } from '../today/me';
import type { Moment } from '../today/moment';

/** What waits to begin in the whole book, and whose it is. */
export interface Waiting {
  begins: Begin[];
  runs: RunRow[];
  /** Accounts that have any reason to be looked at: no more than the book has. */
  looked: number;
  /** Which owner the person is. */
  me?: string;
  holderOf(of: Held): string | undefined;
  /** Whether it is theirs. In a book that names no owner, read by somebody it does not know, everything is. */
  isMine(of: Held): boolean;
  /** Whether it is nobody's: whoever begins something there takes it. */
  isFree(of: Held): boolean;
}

export async function readWaiting(moment: Moment): Promise<Waiting> {
  const [slices, runs, { claims }, run] = await Promise.all([readSlices(), allRuns(), readClaims(moment.clock.today), readRun()]);
  const owners = ownersOf(slices.map(({ briefs }) => briefs));
  const me = await ownName(moment.choices, owners);
  const byAccount = groupBy(runs, ({ accountId }) => accountId);
  const known = new Map(moment.playbooks.map((playbook) => [playbook.id, playbook]));
  const begins = slices
    .flatMap(({ begins: some = NONE }) => eachBegin(some))
    .filter(({ playbookId, id, anchor }) => {
      const playbook = known.get(playbookId);
      return playbook && mayBegin(playbook, { anchor }, byAccount.get(id) ?? [], moment.clock.today);
    });
  const looked = slices.reduce((sum, { briefs }) => sum + briefs.ids.length, 0);
  // Whether the book names owners is known once it was looked through.
  const isAlone = me === undefined && owners.length === 0 && run?.done === true;
  const holder = (of: Held) => holderOf(of, claims);
  return {
    begins,
    runs,
    looked,
    ...(me !== undefined && { me }),
    holderOf: holder,
    isMine: (of) => sameName(holder(of) ?? '', me) || (isAlone && holder(of) === undefined),
    isFree: (of) => !isAlone && holder(of) === undefined,
  };
}

export const sameName = (a: string, b: string | undefined): boolean => b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
