import type { Translated } from '../catalogue';
import type { source as english } from '../en/source';

export const source: Translated<typeof english> = {
  'source.ofAccount': 'Source des données du compte',
  'source.line': '{label}, {when}',
  'source.lineOf': '{fields}\u202f: {label}, {when}',
  'source.asOf': 'état au {day}, {ago}',
  'source.asOfToday': 'état aujourd’hui à {time}',
  'source.name': 'Nom',
  'source.arr': 'ARR',
  'source.segment': 'Segment',
  'source.csm': 'CSM',
  'source.stage': 'Phase',
  'source.says': '{source} indique {value}',
  'source.disagree': 'D’autres sources indiquent',
};
