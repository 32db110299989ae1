import type { Translated } from '../catalogue';
import type { renewalReasons as english } from '../en/renewalReasons';

export const renewalReasons: Translated<typeof english> = {
  'renewalReasons.asItWas': 'À l’identique',
  'renewalReasons.grew': 'Plus de licences ou de produits',
  'renewalReasons.shrank': 'Moins de licences ou de produits',
  'renewalReasons.newPrice': 'Nouveau prix',
  'renewalReasons.price': 'Prix',
  'renewalReasons.noValue': 'Valeur non atteinte',
  'renewalReasons.missingFeature': 'Fonction manquante',
  'renewalReasons.service': 'Service ou support',
  'renewalReasons.competitor': 'Concurrent choisi',
  'renewalReasons.sponsorLeft': 'Sponsor parti',
  'renewalReasons.closedOrBought': 'Fermé ou racheté',
  'renewalReasons.notNeeded': 'Plus nécessaire',
  'renewalReasons.other': 'Autre',
};
