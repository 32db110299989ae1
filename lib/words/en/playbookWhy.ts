/** Why a playbook would begin on one account. Short, and in the middle of a line. */
export const playbookWhy = {
  'playbookWhy.band': 'health is {band}',
  'playbookWhy.healthDrop': { one: 'health fell {count} point in {days} days', other: 'health fell {count} points in {days} days' },
  'playbookWhy.ticket': { one: 'oldest ticket open for {count} day', other: 'oldest ticket open for {count} days' },
  'playbookWhy.singleThread': 'only one person known there',
  'playbookWhy.detractor': 'a detractor answered on {day}',
  'playbookWhy.stage': 'stage “{word}”',
  'playbookWhy.taskOutcome': '{title}: {outcome}',
  'playbookWhy.byHand': 'chosen by hand',
} as const;
