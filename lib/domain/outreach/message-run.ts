import type { IsoInstant } from '../account';
import type { SkipReason } from '../playbook/run';

/** What became of one account of a run. `opening`: a window was asked for, and nobody has heard yet whether it came up. */
export type RunResult =
  | { kind: 'opening'; useId: string }
  | { kind: 'sent'; useId: string; logged?: true }
  | { kind: 'skipped'; reason: SkipReason };

/** One template for many accounts, one after the other: still one message to one person, sent by a person. Part of the journal. */
export interface MessageRun {
  id: string;
  templateId: string;
  /** What people call the template, as it was then. */
  name: string;
  at: IsoInstant;
  accountIds: readonly string[];
  results: Readonly<Record<string, RunResult>>;
  /** Who allowed so many, where the company wants somebody to. */
  approvedBy?: string;
  /** Ended by the person before its end. */
  stopped?: true;
}

/** Runs that are kept, the newest. */
export const MOST_RUNS = 30;
/** Accounts of one run. */
export const MOST_IN_RUN = 200;

export interface Position {
  /** The account whose turn it is; absent at the end. */
  next?: string;
  done: number;
  of: number;
}

/** Where a run stands: the first account that is neither skipped nor sent and logged. */
export function positionOf({ accountIds, results, stopped }: MessageRun): Position {
  const over = (id: string) => {
    const result = Object.hasOwn(results, id) ? results[id] : undefined;
    return result?.kind === 'skipped' || (result?.kind === 'sent' && result.logged === true);
  };
  const next = stopped ? undefined : accountIds.find((id) => !over(id));
  return { ...(next !== undefined && { next }), done: accountIds.filter(over).length, of: accountIds.length };
}

/** Whether somebody has to allow it before it goes on. */
export const waitsForApproval = ({ accountIds, approvedBy }: MessageRun, bulkFrom: number): boolean =>
  accountIds.length >= bulkFrom && !approvedBy;

/** The run with a word about one of its accounts; about any other nothing changes. */
export function withResult(run: MessageRun, accountId: string, result: RunResult): MessageRun {
  return run.accountIds.includes(accountId) ? { ...run, results: { ...run.results, [accountId]: result } } : run;
}

/** The run with this account's turn begun anew: its text left, and the person did not send it. */
export function withoutResult(run: MessageRun, accountId: string): MessageRun {
  const { [accountId]: _, ...results } = run.results;
  return { ...run, results };
}
