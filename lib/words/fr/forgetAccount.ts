import type { Translated } from '../catalogue';
import type { forgetAccount as english } from '../en/forgetAccount';

export const forgetAccount: Translated<typeof english> = {
  'forgetAccount.title': 'Oublier ce compte',
  'forgetAccount.start': 'Oublier ce compte…',
  'forgetAccount.goes':
    '{name} disparaît pour de bon\u202f: ce que les fichiers et vous en avez dit, ses personnes, tâches et activité, vos notes, playbooks, escalades et associations, et ce que vous avez écrit pour votre propre portefeuille sans que cela y soit encore. Rien de tout cela ne peut être annulé.',
  'forgetAccount.stays':
    'Ce que vous avez écrit pour un autre système partira quand même, et les autres systèmes gardent ce qu’ils ont. Un fichier qui nomme le compte le fera revenir.',
  'forgetAccount.yes': 'Oui, l’oublier',
  'forgetAccount.comesBack': 'Un système connecté connaît ce compte et le ferait revenir. Retirez-le là-bas, ou déconnectez ce système.',
};
