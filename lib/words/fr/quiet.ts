import type { Translated } from '../catalogue';
import type { quiet as english } from '../en/quiet';

export const quiet: Translated<typeof english> = {
  'quiet.noRecord': 'Aucune fiche ouverte ici',
  'quiet.openOne': 'Ouvrez un ticket, un e-mail ou un compte, et le client concerné apparaît ici.',
  'quiet.openBook': 'Ouvrir votre portefeuille',
  'quiet.emptyBook': 'Votre portefeuille est vide',
  'quiet.importOrSample':
    'Importez un fichier contenant vos comptes, ou chargez des données d’exemple pour découvrir l’outil. Tout se trouve sur la page «\u202fImport\u202f».',
  'quiet.openImport': 'Ouvrir la page Import',
  'quiet.orBegin': 'Ou commencez par le client que vous avez sous les yeux.',
};
