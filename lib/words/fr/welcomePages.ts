import type { Translated } from '../catalogue';
import type { welcomePages as english } from '../en/welcomePages';

export const welcomePages: Translated<typeof english> = {
  'welcomePages.title': 'Commencer par les pages ouvertes',
  'welcomePages.decided': 'Votre entreprise a fixé les espaces de travail. Ils sont déjà approuvés\u202f; ouvrez une de leurs pages.',
  'welcomePages.what':
    'Un espace de travail est une org Salesforce, un Zendesk ou une boîte mail à vous. Sidelight ne cherche et n’enregistre que là\u202f; ailleurs, il montre seulement ce qui est gardé ici.',
  'welcomePages.readEach':
    'Lisez chaque adresse en entier. N’importe qui peut ouvrir une adresse Zendesk ou Salesforce\u202f; une adresse ressemblante n’est pas la vôtre.',
  'welcomePages.approve': { one: 'Approuver {count} espace de travail', other: 'Approuver {count} espaces de travail' },
  'welcomePages.approved': { one: '{count} espace de travail approuvé.', other: '{count} espaces de travail approuvés.' },
  'welcomePages.allApproved': 'Toutes vos pages ouvertes sont approuvées.',
  'welcomePages.noneOpen': 'Aucune de ces pages n’est encore ouverte.',
  'welcomePages.openAnother':
    'Pour en ajouter une, ouvrez-la dans un autre onglet\u202f: un ticket Zendesk (votresociete.zendesk.com), une fiche Salesforce (votresociete.lightning.force.com) ou Gmail (mail.google.com). Elle apparaît ici d’elle-même.',
  'welcomePages.openOne':
    'Ouvrez-en une dans un autre onglet\u202f: un ticket Zendesk (votresociete.zendesk.com), une fiche Salesforce (votresociete.lightning.force.com) ou Gmail (mail.google.com). Elle apparaît ici d’elle-même.',
  'welcomePages.salesforce': 'Org Salesforce',
  'welcomePages.zendesk': 'Zendesk',
  'welcomePages.gmail': 'Boîte Gmail',
  'welcomePages.reload': { one: 'Recharger {count} onglet', other: 'Recharger {count} onglets' },
  'welcomePages.unattached': {
    one: '{count} onglet était ouvert avant Sidelight et n’a pas encore le panneau. Enregistrez d’abord ce que vous y écrivez.',
    other: '{count} onglets étaient ouverts avant Sidelight et n’ont pas encore le panneau. Enregistrez d’abord ce que vous y écrivez.',
  },
};
