import type { Translated } from '../catalogue';
import type { contact as english } from '../en/contact';

export const contact: Translated<typeof english> = {
  'contact.twoWay': 'Letzter Austausch {when}',
  'contact.noTwoWay': 'Kein Austausch erfasst',
  'contact.outreach': 'Zuletzt angeschrieben {when}',
  'contact.unanswered': 'Zuletzt angeschrieben {when}, {noAnswer}',
  'contact.noAnswer': 'keine Antwort',
  'contact.nextStep': 'Nächster Schritt: {step}',
};
