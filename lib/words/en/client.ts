/** What is said when nobody answers, or the extension was updated under the page. */
export const client = {
  'client.silent': 'Sidelight did not answer. Reload this page.',
  'client.updated': 'Sidelight was updated. Reload this page.',
} as const;
