/** Keeping the rows of connected systems fresh. */
export const refresh = {
  'refresh.otherUser': 'Somebody else is signed in there now. Sign in as {name} to go on.',
} as const;
