/** Keeping the rows of connected systems fresh. */
export const refresh = {
  'refresh.otherUser': 'Somebody else is signed in there now. Sign in as {name} to go on.',
  'refresh.signInAgain': 'Sign in to continue',
  'refresh.silent': '{system} has not answered for so long that nothing of it is shown here. It comes back when you sign in there again.',
  'refresh.signedOut': 'You are signed out of {system}: nothing new is read there, and nothing is written there.',
  'refresh.openConnections': 'Open Connections',
} as const;
