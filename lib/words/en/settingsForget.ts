export const settingsForget = {
  'settingsForget.personTitle': 'Forget a person',
  'settingsForget.personAbout':
    'Removes one of your customers’ people from contacts, activity, notes, answers of ticket systems, pins and saved views. Your other systems keep what they have; a file that names the person brings them back.',
  'settingsForget.personAddress': 'E-mail address of the person',
  'settingsForget.personHint': 'ana@customer.com',
  'settingsForget.person': 'Forget this person',
  'settingsForget.personForgotten': 'The person is forgotten here.',
  'settingsForget.nothingNames': 'Nothing here names this address.',
  'settingsForget.removedTitle': 'Removed:',
  'settingsForget.removed': 'Removed',
  'settingsForget.title': 'Forget everything',
  'settingsForget.about':
    'Removes all that Sidelight keeps in this browser, in every tab. Writes that have not left yet are lost. Nothing changes in your CRM, tickets or mail.',
  'settingsForget.start': 'Forget everything…',
  'settingsForget.warning': 'Accounts, pins, settings and unsent writes are removed for good. Export first if you want to keep them.',
  'settingsForget.forgetting': 'Forgetting…',
  'settingsForget.sure': 'Yes, forget everything',
  'settingsForget.keep': 'Keep it',
  'settingsForget.allDone': 'Everything is forgotten.',
  'settingsForget.allHere': 'Everything is forgotten here.',
  'settingsForget.someFailed': 'Some of it could not be removed. Try again, then remove the extension.',
  'settingsForget.steps': 'What was forgotten',
  'settingsForget.done': 'Done',
  'settingsForget.here': 'Only here',
  'settingsForget.failed': 'Failed',
  'settingsForget.bytes':
    "Everything is unlinked at once. The browser's own database files may keep deleted bytes until it tidies them up; this computer's disk encryption is what protects those. Reload pages that are open: their panels begin anew. The browser's own history keeps titles of desk pages, which name accounts, and what was searched for there: clear it as well.",
} as const;
