import type { Translated } from '../catalogue';
import type { recordsPage as english } from '../en/recordsPage';

export const recordsPage: Translated<typeof english> = {
  'recordsPage.title': 'Fiches',
  'recordsPage.lead':
    'Comptes dont des champs manquent ou sont anciens, les pires d’abord. Saisissez dans les cellules\u202f: Tab et Entrée avancent, Entrée sur une valeur ancienne dit qu’elle est toujours exacte. Tout est enregistré ensemble, chaque ligne pour elle-même.',
  'recordsPage.account': 'Compte',
  'recordsPage.cell': '{field} de {name}',
  'recordsPage.save': { one: 'Enregistrer {count} modification', other: 'Enregistrer {count} modifications' },
  'recordsPage.nothingToSave': 'Rien à enregistrer',
  'recordsPage.saved': { one: '{count} modification est en route.', other: '{count} modifications sont en route.' },
  'recordsPage.refused': { one: '{count} cellule a besoin de vous.', other: '{count} cellules ont besoin de vous.' },
  'recordsPage.range': '{from}–{to} sur {total}',
  'recordsPage.next': '{many} suivants',
  'recordsPage.previous': '{many} précédents',
  'recordsPage.again': 'Actualiser la liste',
  'recordsPage.none': 'Toutes les fiches sont complètes',
  'recordsPage.noneWhy': 'Les champs que votre entreprise demande sont là, et aucun n’est trop ancien.',
  'recordsPage.presenting': 'Les fiches ne sont pas montrées en mode présentation.',
  'recordsPage.where': 'Entrez dans une cellule pour voir où elle est écrite.',
  'recordsPage.theirs': 'Là-bas\u202f: {value}',
  'recordsPage.theirsBy': 'Là-bas\u202f: {value}, par {who}',
};
