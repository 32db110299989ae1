import { reviewed } from '../../domain/playbook/review';
import type { Case } from '../../domain/priority/rules/rule';
import { joinRuns } from '../../store/playbooks/join-runs';
import { changeRuns } from '../../store/playbooks/runs';
import { outboxChanged } from '../outbox/drain';
import type { Moment } from '../today/moment';
import { keepInStep } from './in-step';

/** Brings the playbooks at work on these accounts in line with what is known of them: days move with the decision, and what is over ends. */
export async function reviewRuns(working: readonly Case[], moment: Moment): Promise<void> {
  const ids = working.map(({ account }) => account.id);
  for (const id of ids) await joinRuns(id, moment.clock);
  for (const one of working) await changeRuns(one.account.id, (run) => reviewed(run, one), moment.clock);
  if (await keepInStep(ids, moment)) await outboxChanged();
}
