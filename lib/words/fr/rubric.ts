import type { Translated } from '../catalogue';
import type { rubric as english } from '../en/rubric';

export const rubric: Translated<typeof english> = {
  'rubric.steps': 'ce qui se passe et au moins deux étapes pour le reproduire',
  'rubric.artifacts': 'une pièce\u202f: image, journal ou enregistrement',
  'rubric.environment': 'navigateur et système',
  'rubric.impact': 'ARR ou date de décision, et qui est concerné',
  'rubric.severity': 'une gravité, motivée si elle diffère de la suggestion',
  'rubric.contacts': 'quelqu’un à qui parler chez le client',
  'rubric.title': 'un titre',
  'rubric.expected': 'ce qui devrait se passer',
  'rubric.ask': 'ce qui est demandé',
  'rubric.account': 'le compte',
  'rubric.words': 'les mots du client',
};
