import type { ContactRole } from '../../domain/account';
import { lettersOf } from '../../domain/text/letters';
import { byWord } from '../csv/word-table';
import type { WireContact } from './wire';

type Rows = NonNullable<WireContact['OpportunityContactRoles']>['records'];

/** Salesforce's own words for what a contact is to an opportunity, and those that companies put beside them. */
const ROLES = byWord<ContactRole>({
  'economic buyer': `
    economicbuyer economicdecisionmaker decisionmaker budgetowner budgetholder wirtschaftlicherentscheider wirtschaftlicherentscheidungstrager
    entscheider entscheidungstrager budgetverantwortlicher decideur decideureconomique acheteureconomique responsabledubudget`,
  champion: 'champion internalchampion sponsor advocate coach furspreker fursprecher promoteur ambassadeur',
  'technical admin':
    'technicaladmin technicaladministrator technicalcontact admin administrator technischeradministrator administrateur administrateurtechnique',
  'end user': 'enduser businessuser user endanwender anwender benutzer geschaftsanwender utilisateur utilisateurfinal utilisateurmetier',
  'it/security': 'itsecurity it security informationsecurity itsicherheit sicherheit securite informatique securiteinformatique',
  'procurement/billing': 'procurementbilling procurement purchasing billing finance einkauf beschaffung buchhaltung achats facturation',
});

/** A company's own word, as ours where we know it. */
export const roleSaid = (word: string | undefined): string | undefined => word && (ROLES.get(lettersOf(word)) ?? word.slice(0, 100));

/** What they are to what is still open, before what is over; a word that we know before one that only the company does. */
export function roleIn(rows: Rows | undefined): string | undefined {
  const said = (rows ?? []).toSorted((a, b) => Number(a.Opportunity?.IsClosed ?? false) - Number(b.Opportunity?.IsClosed ?? false));
  const words = said.flatMap(({ Role }) => Role?.trim() || []);
  return words.map((word) => ROLES.get(lettersOf(word))).find((role) => role !== undefined) ?? words[0]?.slice(0, 100);
}
