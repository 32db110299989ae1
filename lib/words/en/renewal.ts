export const renewal = {
  'renewal.title': 'Renewal',
  'renewal.none': 'No renewal date',
  'renewal.decideBy': 'Decide by {date}',
  'renewal.renews': 'Renews {date}',
  'renewal.ends': 'Ends {date}',
  'renewal.endsThenRenews': 'Ends {date}, renews by itself',
  'renewal.byItself': 'Renews by itself',
  'renewal.notByItself': 'Does not renew by itself',
  'renewal.ready': 'Ready {done} of {total}',
  'renewal.readiness': 'Readiness',
} as const;
