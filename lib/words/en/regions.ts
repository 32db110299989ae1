/** The panel’s regions. In English their names are a contract with scripts. */
export const regions = {
  'regions.of': '{region} of {account}',
  'regions.account': 'Account',
  'regions.health': 'Health',
  'regions.contact': 'Contact',
  'regions.support': 'Support',
  'regions.usage': 'Usage',
  'regions.tasks': 'Tasks',
  'regions.renewal': 'Renewal',
  'regions.next': 'Next',
  'regions.people': 'People',
  'regions.activity': 'Activity',
} as const;
