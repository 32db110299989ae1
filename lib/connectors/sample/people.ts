import type { Contact, ContactRole } from '../../domain/account';
import { turn } from './random';
import type { SampleCompany } from './types';

const NAMES = [
  'Elif Aydın',
  'Jonas Weber',
  'Chidi Eze',
  'Marta Kowalczyk',
  'Sean Delaney',
  'Yuki Hoshino',
  'Paula Mendes',
  'Arjun Pillai',
  'Freya Solberg',
  'Nadia Benali',
  'Tom Barlow',
  'Lucía Ferrer',
  'Petr Havel',
  'Amara Diallo',
  'Greta Lindholm',
  'Rashid Karim',
  'Claire Moreau',
  'Dan Whitlock',
  'Mei Tan',
  'Viktor Ilić',
  'Rosa Conti',
  'Emil Sørensen',
  'Leila Haidari',
  'Hugo Brandt',
  'Bea Nolan',
  '佐々木 美咲',
  'Анна Орлова',
  'Zoë van Dijk',
];

const TITLES: Record<ContactRole, string> = {
  'economic buyer': 'Chief Operating Officer',
  champion: 'Head of Customer Service',
  'technical admin': 'Systems Administrator',
  'end user': 'Service Agent',
  'it/security': 'Information Security Manager',
  'procurement/billing': 'Purchasing Manager',
};

/** Roles an account has, in turn: all, none, one, and a champion who left. */
const CASTS: readonly (readonly (ContactRole | 'left champion')[])[] = [
  ['economic buyer', 'champion', 'technical admin', 'end user', 'it/security', 'procurement/billing'],
  ['champion', 'technical admin'],
  [],
  ['economic buyer', 'left champion', 'end user'],
  ['economic buyer'],
  ['champion', 'end user', 'procurement/billing'],
];

/** A contact and the id it has in this source. */
export interface SampleContact {
  externalId: string;
  contact: Contact;
}

export function contactsOf(company: SampleCompany, index: number): SampleContact[] {
  if (company.people) {
    return company.people.map(([name, email, role, title, salesforceId], n) => {
      const externalId = salesforceId ?? `${company.key}-contact-${n + 1}`;
      return { externalId, contact: { id: externalId, name, email, role, title } };
    });
  }
  return turn(CASTS, index).map((cast, n) => invented(company, cast, index * 5 + n, n));
}

function invented(company: SampleCompany, cast: ContactRole | 'left champion', turnOf: number, n: number): SampleContact {
  const name = turn(NAMES, turnOf);
  const role = cast === 'left champion' ? 'champion' : cast;
  const [domain] = company.domains;
  const externalId = `${company.key}-contact-${n + 1}`;
  const contact: Contact = { id: externalId, name, role, title: TITLES[role] };
  if (domain) contact.email = `${localPart(name, n)}@${domain}`;
  if (cast === 'left champion') contact.left = true;
  return { externalId, contact };
}

/** Plain letters only; a name in another script gets a function address. */
function localPart(name: string, n: number): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ø', 'o');
  const words = plain
    .replace(/[^a-z ]/g, '')
    .trim()
    .split(/ +/)
    .filter(Boolean);
  return words.length > 1 ? words.join('.') : `office${n + 1}`;
}
