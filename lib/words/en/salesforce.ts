/** What Salesforce answers, and what is written there for colleagues to read. */
export const salesforce = {
  'salesforce.signIn': 'You are signed out of Salesforce. Connect it again in Settings, Connections.',
  'salesforce.apiClosed':
    'Your company’s Salesforce does not let this sign-in use its API. Signing in again will not help: ask your Salesforce administrator to allow Sidelight.',
  'salesforce.sessionClosed':
    'Your company’s Salesforce does not let browser sessions use its API. Signing in again will not help: connect by the sign-in at Salesforce, or ask your Salesforce administrator.',
  'salesforce.noCookies':
    'Sidelight may no longer read the browser’s Salesforce session. Press Sign in again, and allow it if the browser asks.',
  'salesforce.noSession': 'Nobody is signed in to Salesforce in this browser. Sign in there in a tab, then press Test.',
  'salesforce.sessionOver': 'The browser’s Salesforce session is over. Sign in there in a tab, then press Test.',
  'salesforce.otherUser':
    'Somebody else is signed in to Salesforce in this browser now, so nothing is read or written. Sign in there as yourself, or press Sign in again to connect as them.',
  'salesforce.forbidden': 'Your Salesforce profile may not do this with this record.',
  'salesforce.locked': 'This record is locked in Salesforce, as while it is being approved.',
  'salesforce.gone': 'Salesforce has no such record any more, or your profile may not see it.',
  'salesforce.slowDown': 'Salesforce is busy. Trying again makes sense after {time}.',
  'salesforce.slowDownLater': 'Salesforce is busy. Trying again makes sense later.',
  'salesforce.callsUsedUp': 'Your company has used up its Salesforce API calls of the last 24 hours. Sidelight tries again after {time}.',
  'salesforce.maintenance': 'Salesforce is being maintained. Try again later.',
  'salesforce.maintenanceUntil': 'Salesforce is being maintained. Try again after {time}.',
  'salesforce.error': 'Salesforce had an error of its own. Try again in a minute.',
  'salesforce.timeout': 'Salesforce did not answer in time. Try again.',
  'salesforce.changed': 'Salesforce answered in a form Sidelight does not know ({where}).',
  'salesforce.unreachable': 'Salesforce could not be reached. Check the connection, then try again.',
  'salesforce.notConnected': 'This is not the Salesforce you connected.',
  'salesforce.noField': 'Salesforce has no field {fields}, or your profile may not see it. Look at the field mapping in Settings.',
  'salesforce.noFields':
    'Salesforce has not all of the fields asked for, or your profile may not see them. Look at the field mapping in Settings.',
  'salesforce.closedField': 'Your Salesforce profile may not write these fields: {fields}.',
  'salesforce.requiredField': 'Your company’s Salesforce also asks for these fields: {fields}. Add it there by hand.',
  'salesforce.rule': 'A rule of your company’s Salesforce refuses this record.',
  'salesforce.ruleOn': 'A rule of your company’s Salesforce refuses this record. It is about these fields: {fields}.',
  'salesforce.duplicate': 'Salesforce takes this for a record that it already has.',
  'salesforce.badValue': 'Salesforce does not take one of the values.',
  'salesforce.badValueIn': 'Salesforce does not take the value of these fields: {fields}.',
  'salesforce.badFilter':
    'The filter of this connection cannot be used: it has to be one condition on accounts, without further queries. Ask your administrator.',
  'salesforce.closedThere': 'This task was closed in Salesforce meanwhile. Look at it there, then decide.',
  'salesforce.openedThere': 'This task was opened again in Salesforce meanwhile. Look at it there, then decide.',
  'salesforce.noSuchUser': 'Nobody active is called {name} in Salesforce.',
  'salesforce.twoSuchUsers': 'More than one person is called {name} in Salesforce. Give it to them there.',
  'salesforce.fieldChanged': 'This field was changed in Salesforce; the record was last saved at {time}. Decide which value holds.',
  'salesforce.changedThere': 'This task was changed in Salesforce at {time}. Look at it there, then decide.',
  'salesforce.teamMember': 'Account team',
  'salesforce.withoutSubject': 'Without a subject',
} as const;
