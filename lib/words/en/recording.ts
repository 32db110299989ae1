/** What fails on a page, recorded for an escalation. */
export const recording = {
  'recording.menu': 'Record errors of this page for an escalation',
  'recording.title': 'Errors of a page',
  'recording.page': 'Record errors of an open page',
  'recording.ask': 'Record errors of this page',
  'recording.question': 'Before it begins',
  'recording.what':
    'From now on, for at most {minutes} minutes, until you stop it or {host} opens another page: error messages of the page and addresses of requests that fail, with method, status and duration. No headers, no contents, nothing that you type. Secrets are removed before anything is kept, and you look at it before it is added.',
  'recording.begin': 'Begin recording',
  'recording.now': 'Recording errors of {host} until {time}: {found}',
  'recording.count': { one: '{count} so far', other: '{count} so far' },
  'recording.stop': 'Stop and look at it',
  'recording.on': 'Sidelight records errors of {host}',
  'recording.mark': 'errors are being recorded',
  'recording.lines': 'What was recorded',
  'recording.head': {
    one: 'Errors of {host}, recorded {from} to {to}: {count}',
    other: 'Errors of {host}, recorded {from} to {to}: {count}',
  },
  'recording.lost': { one: '{count} more was not kept', other: '{count} more were not kept' },
  'recording.forbidden': 'Your company lets nobody record what fails on a page.',
  'recording.already': 'A recording is on. Stop that one first.',
  'recording.closedPage': 'The browser lets no extension into this page.',
  'recording.moved': 'The page changed to another one, so nothing is recorded. Ask again there.',
} as const;
