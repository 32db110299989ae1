import { ok, type Result } from '../../domain/errors';
import type { FieldMapping, FieldOffer, Mappable } from '../../domain/source/connection';
import { names } from '../csv/field-names';
import { headerKey } from '../csv/headers';
import type { ZendeskClient } from './client';
import { nextOf } from './lists';
import type { WireField } from './wire-lists';

/** What a field of each type may hold for us. A dropdown may name a band of health as well as a segment. */
const FITS: Record<string, readonly Mappable[]> = {
  integer: ['arr', 'health'],
  decimal: ['arr', 'health'],
  date: ['renewal'],
  dropdown: ['health', 'segment', 'csm', 'lifecycle'],
  text: ['arr', 'health', 'renewal', 'segment', 'csm', 'lifecycle'],
  regexp: ['arr', 'health', 'renewal', 'segment', 'csm', 'lifecycle'],
};

/** Names in English, German and French, the most telling first; the same that columns of files have. */
const NAMES: Record<Mappable, readonly string[]> = {
  arr: words(names.arr),
  health: words(`${names.healthScore} ${names.healthStatus}`),
  renewal: words(names.renewalDate),
  segment: words(names.segment),
  csm: words(names.csm),
  lifecycle: words(names.lifecycle),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const fitsOf = ({ type, relationship_target_type }: WireField): readonly Mappable[] =>
  type === 'lookup' && relationship_target_type === 'zen:user' ? ['csm'] : (FITS[type] ?? []);

/** Every active field of organizations, page by page. */
export async function allFields(client: ZendeskClient): Promise<Result<WireField[]>> {
  const fields: WireField[] = [];
  for (let after: string | undefined; ; ) {
    const page = await client.fieldDefinitions(after);
    if (!page.ok) return page;
    fields.push(...page.value.organization_fields.filter(({ active }) => active !== false));
    after = nextOf(page.value.meta, after);
    if (after === undefined) return ok(fields);
  }
}

/** Fields that may fill ours, and the mapping that their keys and titles suggest; one field fills one of ours. */
export function offersOf(fields: WireField[]): { offers: FieldOffer[]; guess: FieldMapping } {
  const offers = fields
    .map((field) => ({ name: field.key, label: field.title, fits: [...fitsOf(field)] }))
    .filter(({ fits }) => fits.length > 0);
  const keys = new Map(offers.map((offer) => [offer.name, [headerKey(offer.name), headerKey(offer.label)]]));
  const guess: FieldMapping = {};
  for (const [ours, known] of Object.entries(NAMES) as [Mappable, readonly string[]][]) {
    const free = offers.filter(({ name, fits }) => fits.includes(ours) && !Object.values(guess).includes(name));
    const best = known.flatMap((word) => free.filter(({ name }) => keys.get(name)?.includes(word)))[0];
    if (best) guess[ours] = best.name;
  }
  return { offers, guess };
}
