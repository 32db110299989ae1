export const importDates = {
  'importDates.title': 'Dates',
  'importDates.either': '{text} in line {line} could be two different days.',
  'importDates.eitherMore': {
    one: '{text} in line {line} and {count} row like it could be two different days.',
    other: '{text} in line {line} and {count} rows like it could be two different days.',
  },
  'importDates.serial': '{text} in line {line} is a day number of Excel, read as {day}.',
  'importDates.serialMore': {
    one: '{text} in line {line} and {count} row like it are day numbers of Excel, read as {day} and so on.',
    other: '{text} in line {line} and {count} rows like it are day numbers of Excel, read as {day} and so on.',
  },
  'importDates.dayFirst': 'Day first: {day}',
  'importDates.monthFirst': 'Month first: {day}',
  'importDates.noDay': 'no day of the calendar',
  'importDates.yours': 'Read as you chose.',
  'importDates.dayProven': 'Line {line}, “{text}”, can only be day first, so all are read that way.',
  'importDates.monthProven': 'Line {line}, “{text}”, can only be month first, so all are read that way.',
  'importDates.bothProven':
    'Line {dayLine}, “{dayText}”, can only be day first, Line {monthLine}, “{monthText}”, only month first. Until you choose, such rows stay out.',
  'importDates.unproven': 'No row says which. Until you choose, such rows stay out.',
} as const;
