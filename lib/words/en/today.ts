export const today = {
  'today.lead': 'Playbook tasks of your whole book, oldest first.',
  'today.emptyTitle': 'Your book is empty',
  'today.empty':
    'Bring in your accounts as a CSV file from your CRM or customer-success platform, or look around with made-up companies first.',
  'today.limit': 'The first {limit} tasks are shown. Finish some and the next ones appear.',
  'today.overdue': 'Overdue',
  'today.today': 'Today',
  'today.week': 'Next 7 days',
  'today.nothing': 'Nothing due in the next 7 days',
  'today.nothingWhy': {
    one: 'The one account in your book has no open playbook task with a date up to then.',
    other: 'All {count} accounts in your book have no open playbook task with a date up to then.',
  },
} as const;
