import { todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { type OutreachRules, outreachRules } from '../../domain/outreach/rules';
import { stoppedAmong } from '../../domain/outreach/stopped';
import { choicesOf } from '../../domain/priority/today';
import type { Snippet, Template } from '../../domain/template/definition';
import { SHIPPED_TEMPLATES } from '../../domain/template/shipped';
import { readSettings } from '../../store/settings/settings';
import { bundleInForce } from '../bundle/in-force';
import { outdatedNow } from '../bundle/outdated';
import type { Config } from '../settings/config';

/** The templates, snippets and checks in force: the company's, else those that come with Sidelight. */
export async function outreachNow({ policy, house }: Config): Promise<{
  templates: readonly Template[];
  snippets: readonly Snippet[];
  rules: OutreachRules;
}> {
  const [bundle, { today }] = await Promise.all([house && bundleInForce(policy), readSettings()]);
  const stops = bundle && (await outdatedNow(bundle, policy))?.stops;
  return {
    templates: bundle?.payload.templates ?? SHIPPED_TEMPLATES,
    snippets: bundle?.payload.snippets ?? [],
    rules: outreachRules(
      bundle?.payload.outreach,
      choicesOf(today).role,
      policy['outreach.checks'],
      stops ? { templates: bundle.payload.templates !== undefined } : undefined,
    ),
  };
}

/** Refused where its approval stops it, whoever still has it on screen. */
export async function requireUsable(template: Template, rules: OutreachRules): Promise<void> {
  const { [template.id]: why } = await stoppedAmong([template], rules, todayIso());
  if (why !== undefined) throw appError('forbidden', why);
}
