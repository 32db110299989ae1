import type { Translated } from '../catalogue';
import type { forgetAccount as english } from '../en/forgetAccount';

export const forgetAccount: Translated<typeof english> = {
  'forgetAccount.title': 'Dieses Konto vergessen',
  'forgetAccount.start': 'Dieses Konto vergessen…',
  'forgetAccount.goes':
    '{name} wird endgültig entfernt: was Dateien und Sie darüber gesagt haben, Personen, Aufgaben und Aktivität, Ihre Notizen, Playbooks, Eskalationen und Zuordnungen, und was Sie für Ihr eigenes Portfolio geschrieben haben und noch nicht darin steht. Nichts davon lässt sich rückgängig machen.',
  'forgetAccount.stays':
    'Was Sie für ein anderes System geschrieben haben, geht noch hinaus, und andere Systeme behalten, was sie haben. Eine Datei, die das Konto nennt, bringt es zurück.',
  'forgetAccount.yes': 'Ja, vergessen',
  'forgetAccount.comesBack':
    'Ein verbundenes System kennt dieses Konto und würde es zurückbringen. Nehmen Sie es dort heraus, oder trennen Sie dieses System.',
};
