import type { Translated } from '../catalogue';
import type { side as english } from '../en/side';

export const side: Translated<typeof english> = {
  'side.open': 'Ouvrir dans le panneau latéral du navigateur',
  'side.openSidebar': 'Ouvrir dans le panneau latéral de Firefox',
  'side.panel': 'Panneau latéral',
  'side.byToolbar': 'Pour le panneau latéral de Firefox, faites un clic droit sur le bouton Sidelight de la barre d’outils.',
  'side.leave': 'Afficher dans la page',
  'side.nobody': 'Aucun compte ici',
  'side.whereTo': 'Ouvrez un ticket, un e-mail ou un compte dans Zendesk, Gmail ou Salesforce, et le client concerné apparaît ici.',
  'side.book': 'Ouvrir votre portefeuille',
  'side.reload': 'Rechargez cette page',
  'side.whyReload': 'Elle était ouverte avant l’arrivée de Sidelight. Enregistrez d’abord ce que vous y écrivez.',
  'side.looking': 'Lecture de cet onglet',
};
