import type { Template } from '../definition';
import { SHIPPED_OWNER } from '../owner';
import { adoptionNudge } from './adoption';
import { championChange } from './champion';
import { HASHES } from './hashes';
import { incident } from './incident';
import { kickoff } from './kickoff';
import { handover } from './note';
import { reEngagement } from './re-engagement';
import { releaseUpdate } from './release';
import { renewal30 } from './renewal-30';
import { renewal60 } from './renewal-60';
import { renewal90 } from './renewal-90';
import { reviewInvitation } from './review';
import type { Written } from './shape';
import { surveyFollowUp } from './survey';
import { thankYou } from './thanks';
import { resolution, ticketFollowUp } from './tickets';
import { training } from './training';
import { welcome } from './welcome';

const ALL: readonly Written[] = [
  welcome,
  kickoff,
  training,
  adoptionNudge,
  reEngagement,
  ticketFollowUp,
  resolution,
  incident,
  releaseUpdate,
  renewal90,
  renewal60,
  renewal30,
  reviewInvitation,
  surveyFollowUp,
  championChange,
  thankYou,
  handover,
];

/** What works without any set-up; a company's own list takes the place of these. */
export const SHIPPED_TEMPLATES: readonly Template[] = ALL.map((written) => ({
  ...written,
  owner: SHIPPED_OWNER,
  status: 'approved',
  approval: { by: SHIPPED_OWNER, on: '2026-11-28', hash: HASHES[written.id] ?? '' },
}));
