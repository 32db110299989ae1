import { reviewed } from '../../domain/playbook/review';
import type { Case } from '../../domain/priority/rules/rule';
import { joinRuns } from '../../store/join-runs';
import { changeRuns } from '../../store/runs';
import { outboxChanged } from '../outbox/drain';
import type { Moment } from '../today/moment';
import { keepInStep } from './in-step';

/** Brings the playbooks at work on these accounts in line with what is known of them: days move with the decision, and what is over ends. */
export async function reviewRuns(cases: readonly Case[], running: ReadonlySet<string>, moment: Moment): Promise<void> {
  const theirs = cases.filter(({ account }) => running.has(account.id));
  for (const { account } of theirs) await joinRuns(account.id, moment.clock);
  for (const one of theirs) await changeRuns(one.account.id, (run) => reviewed(run, one), moment.clock);
  const ids = theirs.map(({ account }) => account.id);
  if (await keepInStep(ids, moment)) await outboxChanged();
}
