import type { Translated } from '../catalogue';
import type { change as english } from '../en/change';

export const change: Translated<typeof english> = {
  'change.came': '{signal}, zählt von nun an mit',
  'change.went': '{signal}, zählt nicht mehr mit',
  'change.untold': 'Die Quelle sagt nicht, warum',
  'change.weights': 'Die Signale werden anders gewichtet',
  'change.scale': 'Die Quelle schreibt ihn auf einer anderen Skala',
  'change.source': 'Der Wert hat eine andere Quelle',
  'change.list': 'Was ihn seit {date} bewegt hat: {points}',
  'change.meanwhile': 'Was sich außerdem geändert hat',
  'change.ours': 'Nichts davon kommt vom Kunden: kein Alarm',
  'change.since': 'Seit {date}, in diesem Browser geführt',
  'change.parts': '{signal}, aus anderen Zahlen gerechnet als zuvor',
};
