import type { AccountField } from '../account';

/** How a field's value is written. */
export type FieldKind = 'text' | 'date' | 'money' | 'number' | 'percent' | 'list' | 'link';

interface FieldFacts {
  kind: FieldKind;
  /** Whose source and age it has; absent: it is not of the account. */
  of?: AccountField;
  /** Not meant for a customer's eyes. */
  internal?: true;
}

/** Everything a template may name. A further one is a line here, one in `values.ts` of `lib/domain/outreach`, and its name in three languages. */
export const FIELDS = {
  'account.name': { kind: 'text', of: 'name' },
  'account.arr': { kind: 'money', of: 'arr' },
  'account.segment': { kind: 'text', of: 'segment', internal: true },
  'account.stage': { kind: 'text', of: 'lifecycle', internal: true },
  'account.health': { kind: 'text', of: 'health', internal: true },
  'contact.name': { kind: 'text', of: 'contacts' },
  'contact.first_name': { kind: 'text', of: 'contacts' },
  'contact.title': { kind: 'text', of: 'contacts' },
  'contact.role': { kind: 'text', of: 'contacts', internal: true },
  'owner.name': { kind: 'text', of: 'csm' },
  'renewal.date': { kind: 'date', of: 'renewal' },
  'renewal.decide_by': { kind: 'date', of: 'renewal' },
  'renewal.amount': { kind: 'money', of: 'arr' },
  'task.title': { kind: 'text', of: 'tasks', internal: true },
  'task.due': { kind: 'date', of: 'tasks' },
  'ticket.id': { kind: 'text', of: 'support' },
  'ticket.subject': { kind: 'text', of: 'support' },
  'support.open': { kind: 'number', of: 'support' },
  'usage.active': { kind: 'number', of: 'usage' },
  'usage.seats': { kind: 'number', of: 'usage' },
  'usage.percent': { kind: 'percent', of: 'usage' },
  'usage.features': { kind: 'list', of: 'usage' },
  'touch.last': { kind: 'date', of: 'touchpoints' },
  'me.name': { kind: 'text' },
  'me.company': { kind: 'text' },
  'me.link': { kind: 'link' },
} as const satisfies Record<string, FieldFacts>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);
export const factsOfField = (name: FieldName): FieldFacts => FIELDS[name];

/** Ways of writing a value. There is no filter that puts something in place of a missing value: a plausible guess is worse than a gap. */
export const FILTERS = ['short', 'weekday', 'rounded'] as const;
export type FilterName = (typeof FILTERS)[number];
