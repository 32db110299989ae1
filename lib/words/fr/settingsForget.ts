import type { Translated } from '../catalogue';
import type { settingsForget as english } from '../en/settingsForget';

export const settingsForget: Translated<typeof english> = {
  'settingsForget.personTitle': 'Supprimer une personne',
  'settingsForget.personAbout':
    'Retire une personne de vos clients des contacts, de l’activité, des remarques, des réponses des outils de tickets, des associations et des vues enregistrées. Vos autres systèmes gardent ce qu’ils ont\u202f; un fichier qui la nomme la ramène.',
  'settingsForget.personAddress': 'Adresse e-mail de la personne',
  'settingsForget.personHint': 'ana@client.fr',
  'settingsForget.person': 'Supprimer cette personne',
  'settingsForget.personForgotten': 'Les données de cette personne sont supprimées ici.',
  'settingsForget.nothingNames': 'Cette adresse n’apparaît nulle part ici.',
  'settingsForget.removedTitle': 'Supprimé\u202f:',
  'settingsForget.removed': 'Supprimé',
  'settingsForget.title': 'Tout supprimer',
  'settingsForget.about':
    'Retire tout ce que Sidelight garde dans ce navigateur, dans tous les onglets. Les écritures pas encore parties sont perdues. Rien ne change dans votre CRM, vos tickets ou vos e-mails.',
  'settingsForget.start': 'Tout supprimer…',
  'settingsForget.warning':
    'Comptes, associations, paramètres et écritures non envoyées sont retirés pour de bon. Exportez d’abord ce que vous voulez garder.',
  'settingsForget.forgetting': 'Suppression…',
  'settingsForget.sure': 'Oui, tout supprimer',
  'settingsForget.keep': 'Garder',
  'settingsForget.allDone': 'Tout est supprimé.',
  'settingsForget.allHere': 'Tout est oublié ici.',
  'settingsForget.someFailed': 'Une partie n’a pas pu être retirée. Réessayez, puis retirez l’extension.',
  'settingsForget.steps': 'Ce qui a été supprimé',
  'settingsForget.done': 'Fait',
  'settingsForget.here': 'Ici seulement',
  'settingsForget.failed': 'Échec',
  'settingsForget.bytes':
    'Tout est aussitôt retiré de la base. Ses fichiers peuvent garder des restes effacés jusqu’au prochain nettoyage du navigateur\u202f; c’est le chiffrement du disque qui les protège. Rechargez les pages ouvertes\u202f: leurs panneaux repartent de zéro. L’historique du navigateur garde les titres des pages de Sidelight, qui nomment des comptes, et ce que l’on y a cherché\u202f: effacez-le aussi.',
};
