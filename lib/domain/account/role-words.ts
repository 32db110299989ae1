import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { Contact, ContactRole } from '../account';

const WORDS = {
  'economic buyer': 'people.economicBuyer',
  champion: 'people.champion',
  'technical admin': 'people.technicalAdmin',
  'end user': 'people.endUser',
  'it/security': 'people.security',
  'procurement/billing': 'people.procurement',
} as const satisfies Record<ContactRole, TextKey>;

const isStandard = (role: string): role is ContactRole => Object.hasOwn(WORDS, role);

/** A role in the reader's language where it is one of the standard words, else the source's own word. */
export const roleWords = (role: NonNullable<Contact['role']>): string => (isStandard(role) ? say(WORDS[role]) : role);
