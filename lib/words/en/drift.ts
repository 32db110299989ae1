export const drift = {
  'drift.record': '{product} changed: reading is degraded, pick the account by hand',
  'drift.list': '{product} changed: this list may be read with gaps',
  'drift.change': 'Change account',
  'drift.save': 'Save diagnostic',
  'drift.conversation': 'this conversation',
  'drift.unreadable': 'This page could not be looked at. Reload it, then try again.',
} as const;
