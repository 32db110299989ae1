import { playbookCheck } from './playbookCheck';
import { playbookPanel } from './playbookPanel';
import { playbooks } from './playbooks';
import { playbookTerms } from './playbookTerms';
import { playbookWhy } from './playbookWhy';

/** Everything about playbooks. */
export const playbookWords = { ...playbookCheck, ...playbookPanel, ...playbooks, ...playbookTerms, ...playbookWhy };
