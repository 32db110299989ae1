import { say } from '../../words/say';
import type { Playbook } from '../playbook/definition';
import type { Template } from '../template/definition';
import { SHIPPED_TEMPLATES } from '../template/shipped';

interface Sections {
  playbooks?: readonly Playbook[] | undefined;
  templates?: readonly Pick<Template, 'id'>[] | undefined;
}

/** Steps whose template is neither the file's nor, where the file brings none, one of those that come with Sidelight: where, and a sentence. */
export function unknownTemplates({
  playbooks = [],
  templates = SHIPPED_TEMPLATES,
}: Sections): { path: (string | number)[]; words: string }[] {
  const known = new Set(templates.map(({ id }) => id));
  return playbooks.flatMap(({ id: playbook, steps }, at) =>
    steps.flatMap(({ id: step, template }, n) =>
      template === undefined || known.has(template)
        ? []
        : [{ path: ['playbooks', at, 'steps', n, 'template'], words: say('playbookCheck.noTemplate', { playbook, step, template }) }],
    ),
  );
}
