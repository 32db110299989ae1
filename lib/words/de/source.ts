import type { Translated } from '../catalogue';
import type { source as english } from '../en/source';

export const source: Translated<typeof english> = {
  'source.ofAccount': 'Quelle der Kontodaten',
  'source.line': '{label}, {when}',
  'source.lineOf': '{fields}: {label}, {when}',
  'source.asOf': 'Stand {day}, {ago}',
  'source.asOfToday': 'Stand heute, {time} Uhr',
  'source.name': 'Name',
  'source.arr': 'ARR',
  'source.segment': 'Segment',
  'source.csm': 'CSM',
  'source.stage': 'Phase',
  'source.says': '{source} sagt {value}',
  'source.disagree': 'Andere Quellen sagen',
};
