import type { Account } from '../../domain/account';
import { groupBy } from '../../domain/data/group-by';
import type { Begin } from '../../domain/playbook/begins';
import { firedBy } from '../../domain/playbook/fires';
import type { Run } from '../../domain/playbook/run';
import { deviationsOf, scheduleOf } from '../../domain/playbook/schedule';
import { isOutside } from '../../domain/playbook/states';
import type { OfferGroup, OfferLine, PlaybooksView, RunLine } from '../../domain/playbook/view';
import { compareText } from '../../domain/text/compare-text';
import type { Input } from '../../messaging/protocol';
import { countAccounts, getAccounts, isBookEmpty } from '../../store/book/accounts';
import { readRun } from '../../store/today/standings';
import { readConfig } from '../settings/config';
import { evaluateToday } from '../today/evaluate';
import { type Moment, momentNow } from '../today/moment';
import { isCurrent } from '../today/read';
import { casesOf } from '../today/seen';
import { unexpected } from '../unexpected';
import { readWaiting, type Waiting } from './waiting';

/** How long a reader waits for the book to be looked through, in ms. */
const PATIENCE = 400;
/** Accounts of a playbook that are shown by name where nobody asks for more. */
const LINES = 5;
/** Ended runs that are shown. */
const ENDED = 20;
/** A reason that nearly every account of a real book has is none. */
const EVERYWHERE = { share: 0.9, accounts: 20 };

export async function readPlaybooks({ lines = LINES }: Input<'playbooks.read'>): Promise<PlaybooksView> {
  await Promise.race([evaluateToday().catch(unexpected), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const [moment, progress, { presenting, readOnly }] = await Promise.all([momentNow(), readRun(), readConfig()]);
  const waiting = await readWaiting(moment);
  const byPlaybook = groupBy(waiting.begins, ({ playbookId }) => playbookId);
  const book = await bookSize(waiting, Math.max(0, ...[...byPlaybook.values()].map(({ length }) => length)));
  const groups = await Promise.all(
    moment.playbooks.flatMap(({ id }) => {
      const begins = byPlaybook.get(id);
      return begins ? [groupOf(begins, waiting, moment, { book, presenting, lines })] : [];
    }),
  );
  const runs = waiting.runs.filter((row): row is Run => row.state !== 'dismissed');
  return {
    today: moment.clock.today,
    empty: await isBookEmpty(),
    ...(waiting.me !== undefined && !presenting && { me: waiting.me }),
    groups: groups.filter((group) => group.lines.length > 0),
    running: await runLines(
      runs.filter(({ state }) => state === 'open').sort((a, b) => compareText(a.begunOn, b.begunOn) || compareText(a.id, b.id)),
      moment,
      presenting,
    ),
    ended: await runLines(
      runs
        .filter(({ state }) => state !== 'open')
        .sort((a, b) => compareText(b.endedOn ?? '', a.endedOn ?? '') || compareText(a.id, b.id))
        .slice(0, ENDED),
      moment,
      presenting,
    ),
    playbooks: moment.playbooks,
    looking: !readOnly && (!progress?.done || progress.stamp !== moment.stamp),
    stuck: readOnly !== undefined && !(await isCurrent(progress, moment)),
  };
}

const isMost = (count: number, of: number) => count >= EVERYWHERE.accounts && count >= of * EVERYWHERE.share;

/** Counting a large book takes a moment, so it is counted only where nearly all that has any reason has this one. */
const bookSize = async ({ looked }: Waiting, most: number): Promise<number> =>
  isMost(most, looked) ? countAccounts() : Number.POSITIVE_INFINITY;

interface Shown {
  book: number;
  presenting: boolean;
  /** Accounts by name. */
  lines: number;
}

/** As the accounts are now: one that has no reason any more is not shown. */
async function groupOf(
  begins: readonly Begin[],
  { isMine, isFree, holderOf }: Waiting,
  moment: Moment,
  { book, presenting, lines: most }: Shown,
): Promise<OfferGroup> {
  const [first] = begins;
  const playbook = moment.playbooks.find(({ id }) => id === first?.playbookId);
  const nearness = (one: Begin) => (isMine(one) ? 2 : isFree(one) ? 1 : 0);
  // A reason names the day that it is about, if there is one: what is decided first stands first.
  const ordered = begins.toSorted((a, b) => nearness(b) - nearness(a) || compareText(a.anchor, b.anchor) || compareText(a.id, b.id));
  const cases = casesOf(await getAccounts(ordered.slice(0, most).map(({ id }) => id)), moment);
  const lines = cases.flatMap((one): OfferLine[] => {
    const fired = playbook && firedBy(playbook, one);
    const { id: accountId, name: account, sample } = one.account;
    if (!fired) return [];
    const holder = holderOf(one.account);
    const mine = isMine(one.account) || isFree(one.account);
    const shown = { ...(isFree(one.account) && { free: true as const }), ...(holder && !presenting && { csm: holder }) };
    return [{ accountId, account, sample, why: fired.why, mine, ...shown }];
  });
  return {
    playbookId: playbook?.id ?? '',
    name: playbook?.name ?? '',
    count: begins.length,
    mine: begins.filter(isMine).length,
    free: begins.filter(isFree).length,
    everywhere: isMost(begins.length, book),
    lines,
  };
}

async function runLines(runs: readonly Run[], { clock }: Moment, presenting: boolean): Promise<RunLine[]> {
  const accounts = new Map((await getAccounts([...new Set(runs.map(({ accountId }) => accountId))])).map((one) => [one.id, one]));
  return runs.flatMap((run) => {
    const account = accounts.get(run.accountId);
    return account ? [lineOf(run, account, clock, presenting)] : [];
  });
}

function lineOf(run: Run, { name, sample }: Account, { days }: Moment['clock'], presenting: boolean): RunLine {
  const lines = scheduleOf(run, days);
  const needed = lines.filter(({ state }) => !isOutside(state));
  const out = lines.filter(({ state }) => state === 'left out').map(({ step }) => step.title);
  const by = presenting ? undefined : run.edited?.by;
  const [next] = lines.filter(({ state }) => state === 'open').sort((a, b) => compareText(a.due, b.due));
  return {
    id: run.id,
    accountId: run.accountId,
    account: name,
    sample,
    playbook: run.playbook.name,
    begunOn: run.begunOn,
    why: run.why,
    state: run.state,
    ...(run.stopped && { ended: run.stopped.why }),
    over: needed.filter(({ state }) => state === 'done' || state === 'skipped').length,
    total: needed.length,
    ...(next && run.state === 'open' && { next: { title: next.step.title, due: next.due } }),
    deviations: deviationsOf(run, days),
    ...(out.length > 0 && { leftOut: { steps: out, ...(by !== undefined && { by }) } }),
  };
}
