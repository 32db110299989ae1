/** Saying which account a page is about. */
export const choice = {
  'choice.find': 'Find an account',
  'choice.placeholder': 'Name or domain',
  'choice.accounts': 'Accounts',
  'choice.none': 'No account in your book fits.',
  'choice.choose': 'Choose {name}',
  'choice.showing': 'Now showing {name}',
  'choice.several': 'Several accounts fit. Which one?',
  'choice.neither': 'None of these',
  'choice.legend': 'When you choose',
  'choice.onlyHere': 'Use it only here',
  'choice.remember': 'Remember for {clue}',
  'choice.noMatch': 'No account matched',
  'choice.notKnown': 'Account not known',
  'choice.noAnswer': 'Zendesk did not say whose this is. You can choose the account yourself.',
  'choice.notAsked': 'Outside your workspaces nobody is asked whose this is.',
} as const;
