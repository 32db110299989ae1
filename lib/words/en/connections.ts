/** The company’s own systems, as a person connects them. */
export const connections = {
  'connections.none': 'This system is not connected. Connect it in Settings.',
  'connections.byCompany': 'Your company does not allow this sign-in.',
  'connections.paused': 'This connection is paused.',
  'connections.broken': 'The settings of this connection cannot be read. Connect it anew.',
  'connections.readOnly': 'Writing there is not turned on. Turn it on in Settings, Connections.',
  'connections.otherUser': 'This was written while somebody else was signed in there.',
  'connections.sessionReads': 'The browser’s own session is for reading only. Sign in another way to write.',
} as const;
