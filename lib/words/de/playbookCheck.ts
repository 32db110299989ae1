import type { Translated } from '../catalogue';
import type { playbookCheck as english } from '../en/playbookCheck';

export const playbookCheck: Translated<typeof english> = {
  'playbookCheck.noList': 'Playbooks müssen eine Liste sein.',
  'playbookCheck.tooMany': 'Es sind mehr als {most} Playbooks.',
  'playbookCheck.tooLarge': 'Die Playbooks sind zu groß oder zu tief verschachtelt.',
  'playbookCheck.twice': 'Zwei Playbooks haben die Kennung „{id}“.',
  'playbookCheck.unknown': 'Playbook „{playbook}“: Ein Feld „{field}“ gibt es nicht.',
  'playbookCheck.condition':
    'Playbook „{playbook}“: „where“ fragt nach einem Feld, das es nicht gibt, oder vergleicht es auf unmögliche Weise.',
  'playbookCheck.value': 'Playbook „{playbook}“: „{field}“ fehlt oder hat einen unmöglichen Wert.',
  'playbookCheck.stepTwice': 'Playbook „{playbook}“: Zwei Schritte haben die Kennung „{step}“.',
  'playbookCheck.noStep': 'Playbook „{playbook}“: Ein Schritt oder Ende verweist auf „{step}“, das es nicht gibt.',
  'playbookCheck.noTemplate': 'Playbook „{playbook}“: Der Schritt „{step}“ nennt die Vorlage „{template}“, die es nicht gibt.',
  'playbookCheck.cycle': 'Playbook „{playbook}“: Diese Schritte warten aufeinander: {steps}.',
  'playbookCheck.offset': 'Playbook „{playbook}“: Schritt „{step}“ liegt mehr als {most} Arbeitstage entfernt.',
  'playbookCheck.coolDown': 'Playbook „{playbook}“: Die Ruhezeit muss 0 bis {most} Tage sein.',
  'playbookCheck.everyBand': 'Playbook „{playbook}“ würde bei jedem Konto beginnen: Es nennt jede Gesundheitsstufe.',
  'playbookCheck.everyAccount':
    'Playbook „{playbook}“ würde bei jedem Konto beginnen: Im Auslöser „{trigger}“ muss „{field}“ mindestens {least} sein.',
  'playbookCheck.tooFar': 'Playbook „{playbook}“: Im Auslöser „{trigger}“ darf „{field}“ höchstens {most} sein.',
};
