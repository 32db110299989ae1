/** Answers of other systems that are no use; names no address and no content. */
export const systems = {
  'systems.changed': 'That system answered in a form Sidelight does not know ({where}).',
  'systems.notJson': 'not JSON',
  'systems.brokenJson': 'broken JSON',
  'systems.tooLarge': 'too large',
  'systems.wholeAnswer': 'whole answer',
  'systems.status': 'status {code}',
  'systems.unreachable': 'That system could not be reached. Check the connection and that you are signed in there, then try again.',
  'systems.redirected':
    '{host} answers with a redirect to another address, which Sidelight does not follow. Open it in the browser, then enter the address at which the file really is.',
  'systems.notConnected': 'Sidelight asks only the systems you connected. This one was refused.',
  'systems.proxied':
    'This address leads through your company’s security proxy, and Sidelight does not go round it. Ask your administrator which address you may connect.',
  'systems.notTable': 'This address answers with a page, not with a table. Try the address that downloads the file itself.',
  'systems.tableTooLarge': 'What stands at this address is larger than {size} MB. Choose it as a file instead.',
  'systems.ledElsewhere': 'That system led to an address that is not its own. Nothing was read from there.',
  'systems.notFile': 'A page came in place of the file, perhaps to sign in. Open the file, save it, then drop it here.',
  'systems.fileTooLarge': 'This file is larger than {size} MB.',
  'systems.takenBack': 'This question was taken back.',
} as const;
