import { plan } from './plan';
import { playbookCheck } from './playbookCheck';
import { playbookPanel } from './playbookPanel';
import { playbooks } from './playbooks';
import { playbookTerms } from './playbookTerms';
import { playbookWhy } from './playbookWhy';

/** Everything about playbooks. */
export const playbookWords = { ...plan, ...playbookCheck, ...playbookPanel, ...playbooks, ...playbookTerms, ...playbookWhy };
