import type { Translated } from '../catalogue';
import type { contact as english } from '../en/contact';

export const contact: Translated<typeof english> = {
  'contact.twoWay': 'Dernier échange {when}',
  'contact.noTwoWay': 'Aucun échange enregistré',
  'contact.outreach': 'Dernier message {when}',
  'contact.unanswered': 'Dernier message {when}, {noAnswer}',
  'contact.noAnswer': 'sans réponse',
  'contact.nextStep': 'Prochaine étape\u202f: {step}',
};
