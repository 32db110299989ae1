import { groupBy } from '../../domain/group-by';
import { type Begin, eachBegin, NONE } from '../../domain/playbook/begins';
import { mayBegin, type RunRow } from '../../domain/playbook/review';
import { ownersOf } from '../../domain/priority/select';
import { allRuns } from '../../store/runs';
import { readSlices } from '../../store/standings';
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
  /** Whether they may begin something on an account of this owner: their own, and those that nobody owns. */
  isMine(owner: string | undefined): boolean;
}

export async function readWaiting(moment: Moment): Promise<Waiting> {
  const [slices, runs] = await Promise.all([readSlices(), allRuns()]);
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
  return { begins, runs, looked, ...(me !== undefined && { me }), isMine: (owner) => owner === undefined || sameName(owner, me) };
}

export const sameName = (a: string, b: string | undefined): boolean => b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
