import type { Translated } from '../catalogue';
import type { reckoned as english } from '../en/reckoned';

export const reckoned: Translated<typeof english> = {
  'reckoned.title': 'Comment c’est calculé',
  'reckoned.order':
    'Six classes, toujours dans cet ordre\u202f: ce qui est transmis aussitôt, ce qui expire avant le prochain jour ouvré, les décisions auxquelles il manque quelque chose, les risques et contacts perdus, le travail dû, la tenue des fiches. Dans une classe\u202f: montant annuel × probabilité d’une perte ÷ temps restant, selon les poids ci-dessous. Ce qui attend le client, a un plan daté, est signé ou décidé descend dans «\u202fEn cours\u202f».',
  'reckoned.health':
    'La santé est le score de votre entreprise là où une source en tient un. Sinon notre estimation, la moyenne pondérée de ce qui est connu, au moins trois sur six\u202f: {signals}. Bonne à partir de {healthy} sur 100, à risque à partir de {atRisk}. Ce qui manque ou est ancien est dit et ne compte jamais comme bon.',
  'reckoned.fall':
    'Une baisse de {points} points en 30 jours, plus du double du mouvement habituel du compte, est un risque. Ses parts font ensemble le changement\u202f; d’autres poids ou sources sont nommés et ne sont pas une baisse.',
  'reckoned.renewal':
    'Un renouvellement se compte jusqu’au jour où il est décidé\u202f: le jour du préavis si le contrat se renouvelle seul, sinon sa fin. À partir de {days} jours avant, six choses doivent être là\u202f: contacts, preuve d’usage, valeur, problèmes ouverts, plan contre les risques, et la date elle-même.',
  'reckoned.playbooks':
    'Un playbook est proposé là où sa raison existe, à qui suit le compte, ou à qui prend un compte sans responsable en y commençant\u202f; rien ne commence seul. Les étapes comptent des jours ouvrés depuis le début ou jusqu’à la décision, attendent ce dont elles dépendent et prennent la branche du résultat. La même raison ne commence jamais deux fois, et après sa fin un playbook repose.',
};
