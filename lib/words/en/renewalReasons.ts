/** Why a contract was signed or lost. */
export const renewalReasons = {
  'renewalReasons.asItWas': 'As it was',
  'renewalReasons.grew': 'More seats or products',
  'renewalReasons.shrank': 'Fewer seats or products',
  'renewalReasons.newPrice': 'New price',
  'renewalReasons.price': 'Price',
  'renewalReasons.noValue': 'Value not reached',
  'renewalReasons.missingFeature': 'Missing feature',
  'renewalReasons.service': 'Service or support',
  'renewalReasons.competitor': 'Chose a competitor',
  'renewalReasons.sponsorLeft': 'Sponsor left',
  'renewalReasons.closedOrBought': 'Closed or bought',
  'renewalReasons.notNeeded': 'No longer needed',
  'renewalReasons.other': 'Other',
} as const;
