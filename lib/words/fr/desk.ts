import type { Translated } from '../catalogue';
import type { desk as english } from '../en/desk';

export const desk: Translated<typeof english> = {
  'desk.nav': 'Pages de Sidelight',
  'desk.today': 'Aujourd’hui',
  'desk.book': 'Portefeuille',
  'desk.import': 'Import',
  'desk.beginAnew':
    'Si cela ne suffit pas, «\u202fTout supprimer\u202f» dans {settings} fait repartir Sidelight de zéro. Vos systèmes et fichiers remplissent à nouveau le portefeuille\u202f; ce qui n’était pas encore parti, et ce que seul Sidelight gardait, est perdu.',
  'desk.settings': 'Paramètres',
  'desk.skip': 'Aller au contenu',
  'desk.promise': 'Votre portefeuille reste dans ce navigateur. Il n’y a pas de serveur Sidelight.',
  'desk.presenting': 'Présentation',
  'desk.locked': 'Verrouillé',
  'desk.broken': 'Cette page n’a pas pu s’afficher',
  'desk.tryAgain': 'Réessayer',
  'desk.sample': 'Exemple',
  'desk.emptyTitle': 'Votre portefeuille est vide',
  'desk.empty':
    'Importez vos comptes en CSV ou Excel depuis votre CRM ou votre plateforme de customer success, ou faites d’abord un tour avec des entreprises fictives.',
  'desk.importAccounts': 'Importer mes comptes',
  'desk.explore': 'Découvrir avec des exemples',
  'desk.loadingSample': 'Chargement des exemples…',
  'desk.loadSample': 'Charger des données d’exemple',
  'desk.noPassword': 'Sidelight ne demande jamais de mot de passe dans une page.',
  'desk.sampleNote': 'Les comptes d’exemple portent la mention «\u202fExemple\u202f» et se retirent en un clic dans les paramètres.',
  'desk.outbox': 'Boîte d’envoi',
};
