import type { Translated } from '../catalogue';
import type { settingsCompany as english } from '../en/settingsCompany';

export const settingsCompany: Translated<typeof english> = {
  'settingsCompany.title': 'Règles de votre entreprise',
  'settingsCompany.about': 'Ce que votre administrateur a décidé pour tous. Rien ne se change ici\u202f; parlez-lui si cela vous gêne.',
  'settingsCompany.newer': 'Demande un Sidelight plus récent',
  'settingsCompany.workspaces': 'Espaces de travail',
  'settingsCompany.connectors': 'Systèmes que Sidelight peut consulter',
  'settingsCompany.signIn': 'Modes de connexion',
  'settingsCompany.hosts': 'Produits sans panneau',
  'settingsCompany.export': 'Exportation',
  'settingsCompany.exportFormats': 'Formats d’export',
  'settingsCompany.lookups': 'Données consultées gardées',
  'settingsCompany.locks': 'Verrouillage après inactivité de',
  'settingsCompany.neverKept': 'Jamais gardé dans ce navigateur',
  'settingsCompany.none': 'aucun',
  'settingsCompany.nothingLeftOut': 'rien n’est exclu',
  'settingsCompany.allowed': 'autorisée',
  'settingsCompany.notAllowed': 'interdite',
  'settingsCompany.minutes': { one: '{count} min', other: '{count} min' },
  'settingsCompany.oauth': 'connexion chez l’éditeur',
  'settingsCompany.token': 'jeton d’API',
  'settingsCompany.session': 'session du navigateur',
  'settingsCompany.lifecycle': 'étape du cycle de vie',
  'settingsCompany.frameWrites': 'Modifications dans une page',
  'settingsCompany.confirm': 'autorisées après confirmation',
  'settingsCompany.never': 'dans le panneau latéral seulement',
};
