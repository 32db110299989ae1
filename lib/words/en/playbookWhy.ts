/** Why a playbook would begin on one account. Short, and in the middle of a line. */
export const playbookWhy = {
  'playbookWhy.band': 'health is {band}',
  'playbookWhy.healthDrop': { one: 'health fell {count} point in {days} days', other: 'health fell {count} points in {days} days' },
  'playbookWhy.ticket': { one: 'oldest ticket open for {count} day', other: 'oldest ticket open for {count} days' },
  'playbookWhy.ticketOf': { one: '{severity} ticket open for {count} day', other: '{severity} ticket open for {count} days' },
  'playbookWhy.championSilent': { one: 'champion silent for {count} day', other: 'champion silent for {count} days' },
  'playbookWhy.buyerSilent': { one: 'economic buyer silent for {count} day', other: 'economic buyer silent for {count} days' },
  'playbookWhy.admin': { one: 'admin not seen for {count} day', other: 'admin not seen for {count} days' },
  'playbookWhy.payment': 'a payment failed',
  'playbookWhy.churnTouch': 'said on {day} that they want to leave',
  'playbookWhy.churnSurvey': 'said in a survey on {day} that they want to leave',
  'playbookWhy.churnTicket': 'said in a ticket of {day} that they want to leave',
  'playbookWhy.singleThread': 'only one person known there',
  'playbookWhy.detractor': 'a detractor answered on {day}',
  'playbookWhy.stage': 'stage “{word}”',
  'playbookWhy.taskOutcome': '{title}: {outcome}',
  'playbookWhy.byHand': 'chosen by hand',
} as const;
