import type { Contact, ContactRole } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import type { IncomingRecord } from '../../domain/record';
import { say } from '../../words/say';
import { accountOf } from './account-of';
import { type Cells, Rejected } from './cells';
import type { KnownAccount, Named } from './found-again';
import { stableId } from './stable-id';
import { externalIdOf, ID_LENGTH, type Stamp } from './stamp';
import { readEmail, readYesNo } from './text-values';

const ROLES: readonly ContactRole[] = ['economic buyer', 'champion', 'technical admin', 'end user', 'it/security', 'procurement/billing'];
const ROLE_BY_WORD = new Map(ROLES.map((role) => [wordsOnly(role), role]));

export function readContact(cells: Cells<'contacts'>, stamp: Stamp, accountsOf: (row: Named) => readonly KnownAccount[]): IncomingRecord {
  const email = cells.value('email', readEmail);
  const name = nameOf(cells) ?? email;
  if (!name) throw new Rejected(say('fileRows.nobody'));
  const accountExternalId = accountOf(cells, accountsOf, email);
  const own = cells.whole('id', ID_LENGTH);
  const externalId = own ? externalIdOf(own) : stableId('contact', accountExternalId, email ?? name);
  const value: Contact = {
    id: externalId,
    name,
    email,
    role: roleOf(cells.text('role', 100)),
    title: cells.text('title', 200),
    left: cells.value('left', readYesNo),
    lastActive: cells.date('lastActive'),
  };
  return { ...stamp, type: 'contact', externalId, accountExternalId, value: withoutGaps(value) };
}

function nameOf(cells: Cells<'contacts'>): string | undefined {
  const whole = cells.text('name', 300);
  if (whole) return whole;
  return [cells.text('firstName', 150), cells.text('lastName', 150)].filter(Boolean).join(' ') || undefined;
}

/** The standard word however it is punctuated, else the file's own. */
function roleOf(text: string | undefined): Contact['role'] {
  return text && (ROLE_BY_WORD.get(wordsOnly(text)) ?? text);
}

function wordsOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
