/** Why an account needs somebody today. Short: two of them stand in one line of the panel. */
export const reasons = {
  'reasons.escalations': { one: '{count} open escalation', other: '{count} open escalations' },
  'reasons.pastSla': { one: '{count} ticket past SLA', other: '{count} tickets past SLA' },
  'reasons.decisionToday': 'decision today',
  'reasons.decisionIn': { one: 'decision tomorrow', other: 'decision in {count} days' },
  'reasons.renewalOverdue': { one: 'renewal {count} day overdue', other: 'renewal {count} days overdue' },
  'reasons.tasksOverdue': { one: '{count} task overdue', other: '{count} tasks overdue' },
  'reasons.healthFell': { one: 'health fell {count} point, no reason known', other: 'health fell {count} points, no reason known' },
  'reasons.championLeft': 'champion left',
  'reasons.quiet': { one: 'no two-way contact for {count} day', other: 'no two-way contact for {count} days' },
  'reasons.usageDown': 'active users down {percent}\u00a0%',
  'reasons.waitingOnUs': { one: '{count} ticket waiting on us', other: '{count} tickets waiting on us' },
} as const;
