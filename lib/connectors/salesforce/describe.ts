import { z } from 'zod';
import type { Result } from '../../domain/errors';
import type { SalesforceClient } from './client';

const field = z.lazy(() =>
  z.looseObject({
    name: z.string().regex(/^[A-Za-z]\w*$/),
    label: z.string(),
    type: z.string(),
    referenceTo: z.array(z.string()).default([]),
    relationshipName: z.string().nullish(),
    filterable: z.boolean().default(true),
    aggregatable: z.boolean().default(false),
    unique: z.boolean().default(false),
    externalId: z.boolean().default(false),
    updateable: z.boolean().default(true),
    calculated: z.boolean().default(false),
    picklistValues: z
      .array(z.looseObject({ value: z.string(), active: z.boolean().default(true) }))
      .nullish()
      .transform((values) => values ?? []),
  }),
);
export type WireField = z.infer<typeof field>;

/** Some hundred fields with all their choices. */
const LARGE = { timeoutMs: 20_000, maxBytes: 25_000_000 };
const answer = z.lazy(() => z.looseObject({ fields: z.array(field), createable: z.boolean().default(true) }));

/** The fields of an object that this person may see. */
export const describeObject = (object: string, client: SalesforceClient): Promise<Result<z.infer<typeof answer>>> =>
  client.ask({ path: `sobjects/${object}/describe`, schema: answer, ...LARGE });

/** A label as people say it: `Owner ID` is the owner. */
export const spoken = (label: string): string => label.replace(/[\s-]*\bID$/i, '').replace(/^ID\s+(?:d[eu’']|von)\s*/i, '') || label;

/** Lookups to people, but for those that Salesforce fills by itself. */
export const peopleFields = (fields: WireField[]): WireField[] =>
  fields.filter(
    ({ name, type, referenceTo, filterable }) =>
      type === 'reference' && filterable && referenceTo.includes('User') && name !== 'CreatedById' && name !== 'LastModifiedById',
  );
