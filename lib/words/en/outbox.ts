/** What has not arrived yet where it belongs. */
export const outbox = {
  'outbox.title': 'Outbox',
  'outbox.nothing': 'Nothing waiting to send',
  'outbox.waiting': { one: '{count} waiting to send', other: '{count} waiting to send' },
  'outbox.needYou': { one: '{count} needs you', other: '{count} need you' },
  'outbox.notTaken': 'That system does not take this. Keep it in your own book, or discard it.',
  'outbox.mayHaveArrived': 'This may have arrived, and nobody can tell. Look there before you send it again.',
  'outbox.neverArrived': 'What this changes has not arrived there.',
  'outbox.packetGone': 'The escalation or its file was discarded.',
  'outbox.accountGone':
    'Its account is no longer in your book, so there is nowhere to keep this. Discard it, or try again once the account is back.',
} as const;
