import { reviewed } from '../../domain/playbook/review';
import type { Case } from '../../domain/priority/rules/rule';
import { changeRuns } from '../../store/runs';
import type { Moment } from '../today/moment';

/** Brings the playbooks at work on these accounts in line with what is known of them: days move with the decision, and what is over ends. */
export async function reviewRuns(working: readonly Case[], { clock }: Moment): Promise<void> {
  for (const one of working) await changeRuns(one.account.id, (run) => reviewed(run, one), clock);
}
