import type { Translated } from '../catalogue';
import type { labels as english } from '../en/labels';

export const labels: Translated<typeof english> = {
  'labels.sample': 'Données d’exemple',
  'labels.byHand': 'Ajouté à la main',
  'labels.completedHere': 'Terminé ici',
  'labels.importedFile': 'Fichier importé {name}',
  'labels.loggedHere': 'Consigné ici',
  'labels.corrected': 'Corrigé ici',
  'labels.noted': 'Noté ici',
  'labels.playbook': 'Playbook ici',
};
