/** How a sign-in at a vendor can end. */
export const signIn = {
  'signIn.mixedUp': 'The answer did not come from the system you asked, so Sidelight refused it. Start the sign-in again.',
  'signIn.denied': 'Access was not allowed. Nothing was connected. Press Connect to try again.',
  'signIn.over': 'This sign-in is over. Sign in again.',
  'signIn.client':
    'That system does not accept this client id with our redirect address. Ask your administrator to compare both with the Connections page.',
  'signIn.refused': 'That system refused the sign-in. Try again; if it refuses again, ask your administrator.',
  'signIn.gone': 'This sign-in was kept for one browser session only, or its key is gone. Sign in again; what was read is still here.',
  'signIn.broken': 'This sign-in broke while it was being renewed. Sign in again within a day; until then what was read is still here.',
  'signIn.tokenOver': 'This API token is no longer accepted. Make a new one in Zendesk, or sign in another way.',
  'signIn.notAccepted': 'What you gave is not accepted there. Check it and try again.',
  'signIn.closed': 'The sign-in window was closed. Nothing was connected.',
  'signIn.unreachable': 'The sign-in page could not be loaded. Check the address and your connection, then try again.',
  'signIn.notAHost': 'Type the host name of that system, such as acme.my.salesforce.com or acme.zendesk.com.',
  'signIn.interrupted': 'This sign-in was interrupted. Press Connect again.',
  'signIn.needsToken': 'Type both your e-mail address and the token.',
  'signIn.needsClient': 'Type the client id that your administrator made for Sidelight.',
  'signIn.notThisWay': 'That system cannot be signed in to this way.',
  'signIn.inactive': 'You are no longer an active user there, so Sidelight erased what it had read. Ask your administrator.',
  'signIn.unused': 'This sign-in was not used for a long time, so Sidelight ended it and erased what it had read. Sign in again.',
} as const;
