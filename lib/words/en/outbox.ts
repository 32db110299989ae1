/** What has not arrived yet where it belongs. */
export const outbox = {
  'outbox.title': 'Outbox',
  'outbox.nothing': 'Nothing waiting to send',
  'outbox.waiting': { one: '{count} waiting to send', other: '{count} waiting to send' },
  'outbox.needYou': { one: '{count} needs you', other: '{count} need you' },
} as const;
