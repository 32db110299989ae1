/** How a sign-in at a vendor can end. */
export const signIn = {
  'signIn.mixedUp': 'The answer did not come from the system you asked, so Sidelight refused it. Start the sign-in again.',
  'signIn.denied': 'Access was not allowed. Nothing was connected. Press Connect to try again.',
  'signIn.over': 'This sign-in is over. Sign in again.',
  'signIn.client':
    'That system does not accept this client id with our redirect address. Ask your administrator to compare both with the Connections page.',
  'signIn.refused': 'That system refused the sign-in. Try again; if it refuses again, ask your administrator.',
} as const;
