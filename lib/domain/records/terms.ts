import type { ValueField } from './fields';

/** How a system keeps one field: under which name, and whether this person may set it. */
export interface FieldTerms {
  path: string;
  /** `elsewhere`: it lies in another object there. `rights`: the system lets this person read it only. */
  closed?: 'rights' | 'elsewhere';
  /** The only values it takes. */
  choices?: string[];
}

/** What a system says of the fields that are mapped to it, and of its contacts. */
export interface RecordTerms {
  fields: Partial<Record<ValueField, FieldTerms>>;
  /** Whether this person may make contacts, and the contacts' field for their role; `mapping`: as a `FieldMapping` names that field. */
  contact: { create: boolean; role?: { path: string; mapping: string; choices: string[] } };
}
