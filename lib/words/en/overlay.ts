/** What the content script itself draws in a host page. */
export const overlay = {
  'overlay.show': 'Show Sidelight',
  'overlay.silent': 'Sidelight is not answering. Reload this page.',
} as const;
