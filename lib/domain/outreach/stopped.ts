import type { Template } from '../template/definition';
import { standingOf } from '../template/hash';
import { approval } from './preflight/approval';
import { levelOf, type OutreachRules } from './rules';

/** Why a template may not be used whatever is written in it, by its id, in sentences: nobody is offered it. */
export type Stopped = Readonly<Record<string, string>>;

/** `today`: the day by which templates are out of date. */
export async function stoppedAmong(templates: readonly Template[], rules: OutreachRules, today: string): Promise<Stopped> {
  const found = await Promise.all(
    templates.map(async (template) => {
      const [finding] = approval({ template, standing: await standingOf(template, today), rules });
      return finding && levelOf(rules, 'approval', finding.level) === 'block' ? [[template.id, finding.words] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

export const isStopped = (stopped: Stopped, { id }: Pick<Template, 'id'>): boolean => Object.hasOwn(stopped, id);
