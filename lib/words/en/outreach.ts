/** Choosing, filling and using a template in the panel. */
export const outreach = {
  'outreach.open': 'Outreach',
  'outreach.gap': '[{what}: not known]',
  'outreach.english': 'English',
  'outreach.german': 'German',
  'outreach.french': 'French',
  'outreach.whyDecision': 'Renewal decision {when}',
  'outreach.whyUsage': 'Active users fell by {percent} %',
  'outreach.whyQuiet': { one: 'No conversation for {count} day', other: 'No conversation for {count} days' },
  'outreach.whySolved': 'This ticket is solved',
  'outreach.whyTickets': { one: '{count} open ticket', other: '{count} open tickets' },
  'outreach.whyLeft': '{name} has left',
  'outreach.whyStage': 'Stage: {stage}',
  'outreach.whyTask': 'Your task: {task}',
  'outreach.whyFavourite': 'One of your favourites',
} as const;
