import type { Translated } from '../catalogue';
import type { plan as english } from '../en/plan';

export const plan: Translated<typeof english> = {
  'plan.edit': 'Adapter',
  'plan.editOf': 'Adapter les étapes de {playbook} avant le début, {account}',
  'plan.list': 'Étapes de {playbook}',
  'plan.hint': 'Une étape qui en attend une que vous retirez continue sans elle. Une étape qui dépend de son issue disparaît.',
  'plan.dueOf': 'Échéance de {title}',
  'plan.falls': 'disparaît',
  'plan.asIs': 'Comme avant',
  'plan.asIsOf': 'Comme avant\u202f: {playbook}',
  'plan.out': { one: '{count} étape retirée', other: '{count} étapes retirées' },
  'plan.days': { one: '{count} jour modifié', other: '{count} jours modifiés' },
  'plan.leftOut': 'retirées avant le début\u202f: {steps}',
  'plan.leftOutBy': 'retirées avant le début par {name}\u202f: {steps}',
  'plan.changed': 'Ce playbook a changé entre-temps. Regardez à nouveau ses étapes.',
  'plan.day': 'Une étape peut être due d’aujourd’hui à dans deux ans.',
  'plan.empty': 'Gardez au moins une étape qui puisse être faite.',
  'plan.call': 'appel',
  'plan.email': 'e-mail',
  'plan.meeting': 'réunion',
  'plan.review': 'examen',
  'plan.internal': 'interne',
  'plan.csm': 'pour le CSM',
  'plan.coordinator': 'pour la coordination',
  'plan.accountManager': 'pour l’account manager',
  'plan.manager': 'pour la direction',
};
