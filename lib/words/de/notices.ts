import type { Translated } from '../catalogue';
import type { notices as english } from '../en/notices';

export const notices: Translated<typeof english> = {
  'notices.badgeTitle': { one: 'Sidelight: {count} Aufgabe fällig', other: 'Sidelight: {count} Aufgaben fällig' },
  'notices.anAccount': 'Einer Ihrer Accounts',
  'notices.openToSee': 'Öffnen Sie Sidelight, um zu sehen, welcher.',
  'notices.churn': 'Will vielleicht gehen: Die Phase sagt es.',
  'notices.red': 'Der Zustand ist kritisch geworden.',
  'notices.moved': 'Die Entscheidung wurde vom {from} auf den {to} verschoben.',
  'notices.movedSomewhere': 'Der Tag der Entscheidung hat sich verschoben.',
  'notices.threshold': {
    one: 'Die Entscheidung ist höchstens {count} Tag entfernt.',
    other: 'Die Entscheidung ist höchstens {count} Tage entfernt.',
  },
  'notices.thresholdReached': 'Die Entscheidung rückt näher.',
  'notices.many': { one: 'Neues von {count} Account', other: 'Neues von {count} Accounts' },
  'notices.countChurn': { one: '{count} will vielleicht gehen', other: '{count} wollen vielleicht gehen' },
  'notices.countRed': { one: '{count} ist kritisch geworden', other: '{count} sind kritisch geworden' },
  'notices.countMoved': { one: '{count} Entscheidung verschoben', other: '{count} Entscheidungen verschoben' },
  'notices.countThreshold': { one: '{count} Entscheidung rückt näher', other: '{count} Entscheidungen rücken näher' },
  'notices.digestTitle': 'Ihr Tag',
  'notices.digestOpen': { one: '{count} Account braucht Sie', other: '{count} Accounts brauchen Sie' },
  'notices.digestDue': { one: '{count} Aufgabe fällig', other: '{count} Aufgaben fällig' },
  'notices.digestFirst': 'Beginnen Sie mit {name}.',
  'notices.digestNone': 'Kein Account braucht Sie vor dem nächsten Arbeitstag.',
};
