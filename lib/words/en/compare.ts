export const compare = {
  'compare.title': 'Compare',
  'compare.lead': 'Pick up to four accounts in the book to see them side by side.',
  'compare.none': 'No account is picked. {link} and tick two or more.',
  'compare.openBook': 'Open the book',
} as const;
