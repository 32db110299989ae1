/** What stands in the place of what an audience must not see. */
export const presenting = {
  'presenting.hidden': 'Hidden while presenting',
  'presenting.reason': 'Reason {number}',
} as const;
