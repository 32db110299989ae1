import type { Playbook } from '../definition';
import { adoption } from './adoption';
import { championChange } from './champion';
import { escalationFollowUp } from './escalation';
import { onboarding } from './onboarding';
import { reEngagement } from './re-engagement';
import { renewalReadiness } from './renewal';
import { reviewPreparation } from './review';
import { training } from './training';

/** What works without any set-up; a company's own list takes the place of these. */
export const SHIPPED: readonly Playbook[] = [
  onboarding,
  adoption,
  reEngagement,
  renewalReadiness,
  escalationFollowUp,
  training,
  reviewPreparation,
  championChange,
];
