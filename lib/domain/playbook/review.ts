import type { IsoDate } from '../account';
import { daysBetween } from '../dates';
import { hasLeft } from '../priority/facts';
import type { Case } from '../priority/rules/rule';
import { contractsOf } from '../renewal/contract';
import { isSettled } from '../renewal/terms';
import type { Playbook } from './definition';
import { type Fired, firedBy, isEvent, isOnce, openDecision } from './fires';
import type { Dismissal, EndReason, Run } from './run';
import { settled } from './schedule';

/** The run as it stands now that the account is as it is: a decision that moved takes its days along, and what is settled ends it. */
export function reviewed(run: Run, one: Case): Run {
  if (run.state !== 'open') return run;
  const moved = withDecision(run, one);
  const why = endOf(moved, one);
  if (!why) return moved;
  return settled({ ...moved, stopped: { on: one.clock.today, why } }, one.clock.days, one.clock.today);
}

/** Which contract it is about is known by the day that ends; where no contract ends then any more, the day was moved. */
function withDecision(run: Run, one: Case): Run {
  const { decision } = run;
  if (!decision || isOurSettled(run, one)) return run;
  const same = contractsOf(one.account, one.clock.today).find(({ endDate }) => endDate === decision.endDate);
  const next = same ?? openDecision(one);
  if (!next || (next.endDate === decision.endDate && next.decideBy === decision.decideBy)) return run;
  const { endDate, decideBy } = next;
  const anchor = run.anchor === `decision ${decision.endDate}` ? `decision ${endDate}` : run.anchor;
  return { ...run, anchor, decision: { endDate, decideBy }, ...(run.why.kind === 'decision' && { why: { kind: 'decision', decideBy } }) };
}

function endOf(run: Run, one: Case): EndReason | undefined {
  const { stops = [] } = run.playbook;
  if (stops.includes('customer left') && hasLeft(one.account, one.facts)) return 'left';
  if (stops.includes('renewal settled') && isOurSettled(run, one)) return 'settled';
  if (stops.includes('customer answered') && answeredSince(run, one)) return 'answered';
  if (stops.includes('reason gone') && run.why.kind !== 'by hand' && !firedBy(anyTrigger(run.playbook), one)) return 'gone';
  return undefined;
}

/** Signed, lost, or over and renewed by itself. */
function isOurSettled({ decision }: Run, { account, clock }: Case): boolean {
  if (!decision) return false;
  return contractsOf(account, clock.today).some(
    ({ endDate, state, renewedOn }) =>
      (endDate === decision.endDate && isSettled(state)) || (renewedOn !== undefined && renewedOn >= decision.endDate),
  );
}

/** What was logged of the time before it began says nothing, whenever it was logged. */
const answeredSince = ({ begunAt }: Run, { touches: { lastTwoWay } }: Case): boolean =>
  lastTwoWay !== undefined && Date.parse(lastTwoWay.at) > Date.parse(begunAt);

/** Its conditions, and whether another system runs the same, decided whether it begins; only its reasons decide whether it goes on. */
const anyTrigger = ({ where: _, ...playbook }: Playbook): Playbook => ({ ...playbook, id: '', name: '' });

export type RunRow = Run | Dismissal;

/** Who said no is not asked again the same month, however short the playbook's own pause is. */
const DISMISSED_DAYS = 30;

/** Whether a playbook may begin for this reason: it does not run there already, and what ran or was dismissed has cooled down. */
export function mayBegin({ id, coolDown }: Playbook, { anchor }: Pick<Fired, 'anchor'>, rows: readonly RunRow[], today: IsoDate): boolean {
  return rows
    .filter(({ playbookId }) => playbookId === id)
    .every((row) => {
      if (row.state === 'open') return false;
      if (isOnce(anchor)) return row.anchor !== anchor;
      if (row.anchor !== anchor && isEvent(anchor)) return true;
      const pause = row.state === 'dismissed' ? Math.max(coolDown, DISMISSED_DAYS) : coolDown;
      // A day that lies ahead was written by a clock that has been set back since.
      return Math.abs(daysBetween(row.endedOn ?? today, today)) >= pause;
    });
}

/** What makes a playbook begin that somebody chose. */
export const byHand = (one: Case): Fired => {
  const decision = openDecision(one);
  return { anchor: `hand ${one.clock.today}`, why: { kind: 'by hand' }, ...(decision && { decision }) };
};
