import { groupBy } from '../../domain/group-by';
import { type Begin, eachBegin, NONE } from '../../domain/playbook/begins';
import { mayBegin, type RunRow } from '../../domain/playbook/review';
import { ownersOf } from '../../domain/priority/select';
import { readClaims } from '../../store/claims';
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
  /** Whose an account is: its owner's, else whoever's who took it. */
  holderOf(of: { id: string; owner?: string | undefined }): string | undefined;
  /** Whether they may begin something there: on their own accounts, on those they took, and on those that are nobody's. */
  isMine(of: { id: string; owner?: string | undefined }): boolean;
}

export async function readWaiting(moment: Moment): Promise<Waiting> {
  const [slices, runs, { claims }] = await Promise.all([readSlices(), allRuns(), readClaims(moment.clock.today)]);
  const holderOf: Waiting['holderOf'] = ({ id, owner }) => owner ?? claims.accounts.get(id);
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
  return { begins, runs, looked, ...(me !== undefined && { me }), holderOf, isMine: (of) => isHeldBy(holderOf(of), me) };
}

const isHeldBy = (holder: string | undefined, me: string | undefined) => holder === undefined || sameName(holder, me);

export const sameName = (a: string, b: string | undefined): boolean => b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
