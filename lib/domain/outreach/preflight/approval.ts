import { say } from '../../../words/say';
import { keeperOf } from '../../template/owner';
import type { Found, Message } from './rule';

/** Only the text that was approved, and while it is. A draft may be tried by somebody who says why. */
export const approval = ({ standing, template, rules }: Pick<Message, 'standing' | 'template' | 'rules'>): Found[] => {
  switch (standing) {
    case 'approved':
      return rules.stopped?.templates ? [{ words: say('preflight.outdated') }] : [];
    case 'draft':
      return [{ words: say('preflight.draft', { owner: keeperOf(template) }), level: 'ask' }];
    case 'altered':
      return [{ words: say('preflight.altered', { owner: keeperOf(template) }) }];
    case 'retired':
      return [{ words: say('preflight.retired', { owner: keeperOf(template) }) }];
    case 'expired':
      return [{ words: say('preflight.expired', { day: template.expires ?? '', owner: keeperOf(template) }) }];
  }
};
