import { describe, expect, it } from 'vitest';
import { readPlaybooks } from '../../../lib/domain/playbook/check';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import { SHIPPED, shippedPlaybooks } from '../../../lib/domain/playbook/shipped';
import { stampOf } from '../../../lib/worker/playbooks/definitions';

/** Words that are the same in the other language. */
const ALIKE = new Set(['Onboarding', 'Adoption']);
const withoutWords = ({ name: _, about: __, steps, ...playbook }: Playbook) => ({
  ...playbook,
  steps: steps.map(({ title: ___, talk, ...step }) => ({ ...step, talks: talk !== undefined })),
});
const textsOf = ({ name, about, steps }: Playbook) => [name, about, ...steps.flatMap(({ title, talk }) => [title, talk])];

describe.each(['de', 'fr'])('playbooks that come with Sidelight, in %s', (language) => {
  const all = shippedPlaybooks(language);

  it('are the same but for their words, and every word of them is said', () => {
    expect(all.map(withoutWords)).toEqual(SHIPPED.map(withoutWords));
    for (const [at, playbook] of all.entries()) {
      const english = textsOf(SHIPPED[at] as Playbook);
      for (const [n, text] of textsOf(playbook).entries())
        if (text !== undefined && !ALIKE.has(text)) expect(text, `${playbook.id} ${n}`).not.toBe(english[n]);
    }
  });

  it('decide the same and may be used', () => {
    expect(stampOf(all)).toBe(stampOf(SHIPPED));
    expect(readPlaybooks(all)).toEqual({ ok: true, playbooks: all });
  });

  it('are one list for one language, and English for one that nobody wrote', () => {
    expect(shippedPlaybooks(language)).toBe(all);
    expect(shippedPlaybooks('it')).toBe(SHIPPED);
  });
});
