import { say } from '../../../words/say';
import type { Rule } from './rule';

/** Only the text that was approved, and while it is. A draft may be tried by somebody who says why. */
export const approval: Rule = ({ standing, template, rules }) => {
  switch (standing) {
    case 'approved':
      return rules.stopped?.templates ? [{ words: say('preflight.outdated') }] : [];
    case 'draft':
      return [{ words: say('preflight.draft', { owner: template.owner }), level: 'ask' }];
    case 'altered':
      return [{ words: say('preflight.altered', { owner: template.owner }) }];
    case 'retired':
      return [{ words: say('preflight.retired', { owner: template.owner }) }];
    case 'expired':
      return [{ words: say('preflight.expired', { day: template.expires ?? '', owner: template.owner }) }];
  }
};
