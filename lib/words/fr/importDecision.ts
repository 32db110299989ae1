import type { Translated } from '../catalogue';
import type { importDecision as english } from '../en/importDecision';

export const importDecision: Translated<typeof english> = {
  'importDecision.accounts': { one: '{count} compte', other: '{count} comptes' },
  'importDecision.contacts': { one: '{count} contact', other: '{count} contacts' },
  'importDecision.tasks': { one: '{count} tâche', other: '{count} tâches' },
  'importDecision.inFile': '{what} dans {file}',
  'importDecision.unreadable': 'Encore rien de lisible',
  'importDecision.tally': 'Ce que le fichier changerait',
  'importDecision.new': { one: '{count} nouvelle', other: '{count} nouvelles' },
  'importDecision.changed': { one: '{count} modifiée', other: '{count} modifiées' },
  'importDecision.unchanged': { one: '{count} inchangée', other: '{count} inchangées' },
  'importDecision.rejected': { one: '{count} rejetée', other: '{count} rejetées' },
  'importDecision.untouched': 'Votre portefeuille ne change pas tant que vous ne cliquez pas sur «\u202fImporter\u202f».',
  'importDecision.discard': 'Abandonner',
  'importDecision.import': 'Importer',
  'importDecision.subscriptions': { one: '{count} abonnement', other: '{count} abonnements' },
  'importDecision.usage': { one: '{count} mesure d’usage', other: '{count} mesures d’usage' },
  'importDecision.touchpoints': { one: '{count} échange', other: '{count} échanges' },
  'importDecision.tickets': { one: '{count} demande', other: '{count} demandes' },
  'importDecision.milestones': { one: '{count} jalon', other: '{count} jalons' },
  'importDecision.surveys': { one: '{count} réponse d’enquête', other: '{count} réponses d’enquête' },
};
