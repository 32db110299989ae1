import { field } from './field';
import { ACCOUNT_ID, ACCOUNT_NUMBER, names, RECORD_ID } from './field-names';

const ID = 'milestoneid onboardingstepid meilensteinid idetape iddujalon idjalon';
const NAME = 'milestone milestonename onboardingstep onboardingmilestone meilenstein jalon etapecle';
const REACHED = 'reachedon reacheddate reached achievedon achieveddate dateachieved erreichtam erreicht atteintle datedatteinte';

/** Onboarding trackers, exports of projects, and sheets made by hand. */
export const MILESTONE_FIELDS = {
  accountId: field('Account ID', `${ACCOUNT_ID} associatedcompanyid gsid ${ACCOUNT_NUMBER}`),
  accountName: field('Account Name', names.companyName),
  accountDomain: field('Domain', names.domain),
  id: field('Milestone ID', `${ID} ${RECORD_ID}`),
  name: field('Milestone', `${NAME} name step task etape schritt`),
  due: field('Due Date', `${names.due} target plannedon planneddate plan zieltermin datecible`),
  reached: field('Reached On', `${REACHED} completedon completeddate completed completedat donedate erledigtam termineele`),
  state: field('Status', names.status),
} as const;

/** A task has a name and a day as well. */
export const MILESTONE_MARKS = `${ID} ${NAME} ${REACHED}`;
