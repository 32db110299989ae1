import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Playbook } from '../../domain/playbook/definition';
import { edited, type PlanChange } from '../../domain/playbook/edit';
import { type Fired, firedBy } from '../../domain/playbook/fires';
import { byHand, mayBegin } from '../../domain/playbook/review';
import type { Run } from '../../domain/playbook/run';
import { settled } from '../../domain/playbook/schedule';
import type { BeginAnswer } from '../../domain/playbook/view';
import type { Case } from '../../domain/priority/rules/rule';
import { getAccounts } from '../../store/book/accounts';
import { isDone } from '../../store/book/by-hand';
import { beginRuns, dismiss } from '../../store/playbooks/runs';
import { claimKey } from '../../store/today/claims';
import type { ClaimRow } from '../../store/today/today-rows';
import { say } from '../../words/say';
import { changingBook } from '../context/view-cache';
import { readAgain } from '../refresh/viewed';
import { readConfig } from '../settings/config';
import { type Moment, momentNow } from '../today/moment';
import { casesOf } from '../today/seen';
import { playbooksChanged } from './changed';
import { readWaiting, type Waiting } from './waiting';

/** More than that on one day is asked about: a threshold that somebody changed makes hundreds at one press. */
const A_DAY = 20;
/** The most that one press begins. */
const A_PRESS = 200;

interface Press {
  commandId: string;
  playbookId: string;
  accountIds: readonly string[] | 'all';
  sure?: boolean | undefined;
  /** What was changed of the plan; of one account's. */
  edit?: PlanChange | undefined;
}

/**
 * Begins a playbook on accounts of the person, and takes those that are nobody's with it. One that has no reason to is taken for
 * chosen by hand where its definition allows that.
 */
export async function begin({ commandId, playbookId, accountIds, sure = false, edit }: Press): Promise<BeginAnswer> {
  if (await isDone(commandId)) return { begun: 0 };
  const { policy } = await readConfig();
  if (policy['fields.neverCache'].includes('tasks')) throw appError('forbidden', say('playbooks.noTasks'));
  const moment = await momentNow();
  const waiting = await readWaiting(moment);
  const playbook = definition(moment, playbookId);
  const cases = await readFree(await casesFor({ playbookId, accountIds }, moment, waiting), moment, waiting);
  if (edit?.due && Object.keys(edit.due).length > 0 && cases.length > 1) throw appError('bad_input', say('refused.request'));
  const planned = cases.flatMap((one) => runOf(playbook, one, waiting.runs) ?? []);
  const runs = edit ? planned.map((run) => withEdit(run, edit, moment, waiting.me)) : planned;
  if (runs.length === 0) throw appError('conflict', say('playbooks.nothingToBegin'));
  const already = waiting.runs.filter((run) => run.state !== 'dismissed' && run.begunOn === moment.clock.today).length;
  if (!sure && already + runs.length > A_DAY) return { asks: { already, more: runs.length } };
  const free = cases.filter(({ account: { id } }) => runs.some(({ accountId }) => accountId === id)).filter(isNobodys(waiting));
  await changingBook(() => beginRuns(commandId, runs, moment.clock, claimsOf(free, waiting, moment)));
  await playbooksChanged(runs.map(({ accountId }) => accountId));
  return { begun: runs.length };
}

/** The accounts of a press as they stand now: the person's own, or nobody's. Of `all` those that are somebody else's by now are left out. */
async function casesFor({ playbookId, accountIds }: Pick<Press, 'playbookId' | 'accountIds'>, moment: Moment, waiting: Waiting) {
  const all = accountIds === 'all';
  const found = casesOf(await getAccounts(all ? allOf(waiting, playbookId) : [...accountIds]), moment);
  const cases = all ? found.filter(({ account }) => waiting.isMine(account)) : found;
  if (cases.length === 0) throw appError('not_found', say('refused.noAccount'));
  const foreign = cases.find(({ account }) => !waiting.isMine(account) && !waiting.isFree(account));
  if (foreign) throw notYours(foreign, waiting);
  return cases;
}

/** The same, with those that are nobody's read anew at their systems: somebody may have taken one meanwhile, and is named. */
async function readFree(cases: Case[], moment: Moment, waiting: Waiting): Promise<Case[]> {
  const free = cases.filter(isNobodys(waiting)).slice(0, A_DAY);
  if (free.length === 0) return cases;
  await Promise.all(free.map(({ account: { id } }) => readAgain(id)));
  return casesFor({ playbookId: '', accountIds: cases.map(({ account: { id } }) => id) }, moment, waiting);
}

const isNobodys =
  ({ isFree }: Waiting) =>
  ({ account }: Case) =>
    isFree(account);

/** What is nobody's is taken by whoever begins there; who that is must be known. */
function claimsOf(free: readonly Case[], { me }: Waiting, { clock }: Moment): ClaimRow[] {
  if (free.length > 0 && me === undefined) throw whoAreYou();
  return free.map(({ account: { id } }) => ({ key: claimKey(id), by: me ?? '', on: clock.today, at: nowIso() }));
}

const PROBLEMS = { 'no step': 'plan.changed', day: 'plan.day', 'nothing left': 'plan.empty' } as const;

function withEdit(run: Run, edit: PlanChange, { clock }: Moment, by: string | undefined): Run {
  const next = edited(run, edit, clock, { at: nowIso(), ...(by !== undefined && { by }) });
  if (typeof next === 'string') throw appError(next === 'no step' ? 'conflict' : 'bad_input', say(PROBLEMS[next]));
  return settled(next, clock.days, clock.today);
}

export function definition({ playbooks }: Moment, id: string): Playbook {
  const playbook = playbooks.find((one) => one.id === id);
  if (!playbook) throw appError('not_found', say('playbooks.gone'));
  return playbook;
}

const allOf = ({ begins, isMine }: Waiting, playbookId: string): string[] =>
  begins
    .filter((one) => one.playbookId === playbookId && isMine(one))
    .slice(0, A_PRESS)
    .map(({ id }) => id);

const whoAreYou = () => appError('forbidden', say('playbooks.whoAreYou'), { where: 'today' });

function notYours(one: Case, { me, holderOf }: Waiting) {
  const owner = holderOf(one.account) ?? '';
  return me === undefined ? whoAreYou() : appError('forbidden', say('playbooks.notYours', { owner }));
}

/** The run that would begin there, now. */
export function runOf(playbook: Playbook, one: Case, runs: Waiting['runs']): Run | undefined {
  const { account, clock } = one;
  const own = runs.filter(({ accountId }) => accountId === account.id);
  const fired = reasonOf(playbook, one, own);
  if (!fired || own.some((run) => run.playbookId === playbook.id && run.state === 'open')) return undefined;
  const run: Run = {
    id: crypto.randomUUID(),
    accountId: account.id,
    playbookId: playbook.id,
    playbook,
    ...fired,
    begunOn: clock.today,
    begunAt: nowIso(),
    marks: {},
    n: 0,
    state: 'open',
  };
  return settled(run, clock.days, clock.today);
}

function reasonOf(playbook: Playbook, one: Case, own: Waiting['runs']): Fired | undefined {
  const fired = firedBy(playbook, one);
  if (fired && mayBegin(playbook, fired, own, one.clock.today)) return fired;
  return playbook.triggers.some(({ kind }) => kind === 'by hand') ? byHand(one) : undefined;
}

/** Somebody does not want it: it is not offered again until it has cooled down. Others may be asked all the same. */
export async function decline({ commandId, playbookId, accountIds }: Press): Promise<void> {
  if (await isDone(commandId)) return;
  const moment = await momentNow();
  const waiting = await readWaiting(moment);
  const playbook = definition(moment, playbookId);
  const cases = await casesFor({ playbookId, accountIds }, moment, waiting);
  const rows = cases.flatMap((one) => {
    const fired = firedBy(playbook, one);
    if (!fired) return [];
    const { id: accountId } = one.account;
    return [
      { id: crypto.randomUUID(), accountId, playbookId, anchor: fired.anchor, state: 'dismissed' as const, endedOn: one.clock.today },
    ];
  });
  if (rows.length === 0) return;
  await changingBook(() => dismiss(commandId, rows));
  await playbooksChanged([]);
}
