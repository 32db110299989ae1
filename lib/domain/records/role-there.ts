import type { ContactRole } from '../account';
import { lettersOf } from '../text/letters';

/** What companies call a role besides the standard word, in English, German and French. */
export const CALLED: Record<ContactRole, readonly string[]> = {
  'economic buyer': ['economic buyer', 'budget holder', 'decision maker', 'economic decision maker', 'entscheider', 'décideur'],
  champion: ['champion', 'sponsor', 'fürsprecher', 'promoteur'],
  'technical admin': ['technical admin', 'admin', 'administrator', 'technical contact', 'administrateur'],
  'end user': ['end user', 'user', 'anwender', 'utilisateur'],
  'it/security': ['it/security', 'security', 'it', 'sicherheit', 'sécurité'],
  'procurement/billing': ['procurement/billing', 'procurement', 'billing', 'purchasing', 'einkauf', 'achats'],
};

/** The word of a system's own list for a role; without a list our own word. Nothing where its list has none. */
export function roleThere(role: ContactRole, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return role;
  const known = CALLED[role].map(lettersOf);
  return known.flatMap((word) => choices.filter((choice) => lettersOf(choice) === word))[0];
}
