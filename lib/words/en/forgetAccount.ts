/** One account of a file is forgotten. */
export const forgetAccount = {
  'forgetAccount.title': 'Forget this account',
  'forgetAccount.start': 'Forget this account…',
  'forgetAccount.goes':
    '{name} goes for good: what files and you said of it, its people, tasks and activity, your notes, playbooks, escalations and pins, and what you wrote for your own book and is not in it yet. Nothing of this can be undone.',
  'forgetAccount.stays':
    'What you wrote for another system still leaves, and other systems keep what they have. A file that names the account brings it back.',
  'forgetAccount.yes': 'Yes, forget it',
  'forgetAccount.comesBack': 'A connected system knows this account and would bring it back. Take it out there, or disconnect that system.',
} as const;
