import type { Translated } from '../catalogue';
import type { playbookCheck as english } from '../en/playbookCheck';

export const playbookCheck: Translated<typeof english> = {
  'playbookCheck.noList': 'Les playbooks doivent former une liste.',
  'playbookCheck.tooMany': 'Il y a plus de {most} playbooks.',
  'playbookCheck.tooLarge': 'Les playbooks sont trop volumineux ou trop imbriqués.',
  'playbookCheck.twice': 'Deux playbooks ont l’identifiant «\u202f{id}\u202f».',
  'playbookCheck.unknown': 'Playbook «\u202f{playbook}\u202f»\u202f: le champ «\u202f{field}\u202f» n’existe pas.',
  'playbookCheck.condition':
    'Playbook «\u202f{playbook}\u202f»\u202f: «\u202fwhere\u202f» porte sur un champ qui n’existe pas, ou le compare d’une façon impossible.',
  'playbookCheck.value': 'Playbook «\u202f{playbook}\u202f»\u202f: «\u202f{field}\u202f» manque ou a une valeur impossible.',
  'playbookCheck.stepTwice': 'Playbook «\u202f{playbook}\u202f»\u202f: deux étapes ont l’identifiant «\u202f{step}\u202f».',
  'playbookCheck.noStep':
    'Playbook «\u202f{playbook}\u202f»\u202f: une étape ou un arrêt renvoie à «\u202f{step}\u202f», qui n’existe pas.',
  'playbookCheck.noTemplate':
    'Playbook «\u202f{playbook}\u202f»\u202f: l’étape «\u202f{step}\u202f» nomme le modèle «\u202f{template}\u202f», qui n’existe pas.',
  'playbookCheck.cycle': 'Playbook «\u202f{playbook}\u202f»\u202f: ces étapes s’attendent l’une l’autre\u202f: {steps}.',
  'playbookCheck.offset': 'Playbook «\u202f{playbook}\u202f»\u202f: l’étape «\u202f{step}\u202f» est à plus de {most} jours ouvrés.',
  'playbookCheck.coolDown': 'Playbook «\u202f{playbook}\u202f»\u202f: le délai de repos doit être de 0 à {most} jours.',
  'playbookCheck.everyBand':
    'Le playbook «\u202f{playbook}\u202f» commencerait pour tous les comptes\u202f: il nomme tous les niveaux de santé.',
  'playbookCheck.everyAccount':
    'Le playbook «\u202f{playbook}\u202f» commencerait pour tous les comptes\u202f: dans son déclencheur «\u202f{trigger}\u202f», «\u202f{field}\u202f» doit valoir au moins {least}.',
  'playbookCheck.tooFar':
    'Playbook «\u202f{playbook}\u202f»\u202f: dans son déclencheur «\u202f{trigger}\u202f», «\u202f{field}\u202f» doit valoir au plus {most}.',
};
