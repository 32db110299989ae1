import type { Translated } from '../catalogue';
import type { renewalReasons as english } from '../en/renewalReasons';

export const renewalReasons: Translated<typeof english> = {
  'renewalReasons.asItWas': 'Wie bisher',
  'renewalReasons.grew': 'Mehr Lizenzen oder Produkte',
  'renewalReasons.shrank': 'Weniger Lizenzen oder Produkte',
  'renewalReasons.newPrice': 'Neuer Preis',
  'renewalReasons.price': 'Preis',
  'renewalReasons.noValue': 'Nutzen nicht erreicht',
  'renewalReasons.missingFeature': 'Funktion fehlt',
  'renewalReasons.service': 'Service oder Support',
  'renewalReasons.competitor': 'Mitbewerber gewählt',
  'renewalReasons.sponsorLeft': 'Fürsprecher gegangen',
  'renewalReasons.closedOrBought': 'Geschlossen oder gekauft',
  'renewalReasons.notNeeded': 'Nicht mehr gebraucht',
  'renewalReasons.other': 'Anderes',
};
