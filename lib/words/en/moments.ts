/** When a text fits, as its editor calls it. */
export const moments = {
  'moments.title': 'Moments it is offered at',
  'moments.onboarding': 'Onboarding',
  'moments.training': 'Training',
  'moments.usageDrop': 'Usage falls',
  'moments.quiet': 'Long silence',
  'moments.ticketOpen': 'Open ticket',
  'moments.ticketSolved': 'Ticket solved',
  'moments.incident': 'Incident',
  'moments.release': 'New release',
  'moments.renewal90': 'Decision within 90 days',
  'moments.renewal60': 'Decision within 60 days',
  'moments.renewal30': 'Decision within 30 days',
  'moments.review': 'Business review',
  'moments.survey': 'Survey answered',
  'moments.personLeft': 'Champion has left',
  'moments.thanks': 'Thanks',
} as const;
