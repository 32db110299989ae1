import type { Translated } from '../catalogue';
import type { plan as english } from '../en/plan';

export const plan: Translated<typeof english> = {
  'plan.edit': 'Anpassen',
  'plan.editOf': 'Schritte von {playbook} anpassen, bevor es beginnt, {account}',
  'plan.list': 'Schritte von {playbook}',
  'plan.hint':
    'Ein Schritt, der auf einen weggelassenen wartet, geht ohne ihn weiter. Ein Schritt, der von dessen Ergebnis abhängt, entfällt.',
  'plan.dueOf': 'Fälligkeit von {title}',
  'plan.falls': 'entfällt',
  'plan.asIs': 'Wie zuvor',
  'plan.asIsOf': 'Wie zuvor: {playbook}',
  'plan.out': { one: '{count} Schritt weggelassen', other: '{count} Schritte weggelassen' },
  'plan.days': { one: '{count} Tag geändert', other: '{count} Tage geändert' },
  'plan.leftOut': 'vor dem Beginn weggelassen: {steps}',
  'plan.leftOutBy': 'vor dem Beginn von {name} weggelassen: {steps}',
  'plan.changed': 'Dieses Playbook hat sich inzwischen geändert. Sehen Sie sich die Schritte noch einmal an.',
  'plan.day': 'Ein Schritt kann von heute bis in zwei Jahren fällig sein.',
  'plan.empty': 'Lassen Sie mindestens einen Schritt stehen, der sich erledigen lässt.',
  'plan.call': 'Anruf',
  'plan.email': 'E-Mail',
  'plan.meeting': 'Termin',
  'plan.review': 'Prüfung',
  'plan.internal': 'intern',
  'plan.csm': 'für den CSM',
  'plan.coordinator': 'für die Koordination',
  'plan.accountManager': 'für das Account-Management',
  'plan.manager': 'für die Leitung',
};
