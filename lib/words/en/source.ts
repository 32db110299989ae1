/** Where a value comes from and how old it is. */
export const source = {
  'source.ofAccount': 'Source of account values',
  'source.line': '{label}, {when}',
  'source.lineOf': '{fields}: {label}, {when}',
  'source.asOf': 'as of {day}, {ago}',
  'source.asOfToday': 'as of today, {time}',
  'source.name': 'Name',
  'source.arr': 'ARR',
  'source.segment': 'Segment',
  'source.csm': 'CSM',
  'source.stage': 'Stage',
  'source.says': '{source} says {value}',
  'source.disagree': 'Other sources say',
} as const;
