import { z } from 'zod';
import { count, id, meta, wireOrganization, wirePerson, wireUser } from './wire';

export const organizationsPage = z.lazy(() => z.looseObject({ organizations: z.array(wireOrganization), meta }));
export const peoplePage = z.lazy(() => z.looseObject({ users: z.array(wirePerson), meta }));

/** What changed lately, by search. */
export const changedOrganizations = z.lazy(() => z.looseObject({ results: z.array(wireOrganization), count }));
export const changedPeople = z.lazy(() => z.looseObject({ results: z.array(wirePerson), count }));

export const changedTickets = z.lazy(() => z.looseObject({ results: z.array(z.looseObject({ organization_id: id.nullish() })), count }));
export const organizationsAnswer = z.lazy(() => z.looseObject({ organizations: z.array(wireOrganization) }));

/** Exports for administrators. An address of a next page stands on the last one too. */
export const exportedOrganizations = z.lazy(() =>
  z.looseObject({
    organizations: z.array(wireOrganization),
    end_time: z.number().int().nullish(),
    end_of_stream: z.boolean(),
  }),
);
export const exportedPeople = z.lazy(() =>
  z.looseObject({
    users: z.array(wirePerson),
    after_cursor: z.string().nullish(),
    end_of_stream: z.boolean(),
  }),
);

export const countAnswer = z.lazy(() => z.looseObject({ count: z.looseObject({ value: count }) }));
export const searchCountAnswer = z.lazy(() => z.looseObject({ count }));

/** A field that the company added to organizations. */
const wireField = z.lazy(() =>
  z.looseObject({
    key: z.string(),
    title: z.string(),
    type: z.string(),
    active: z.boolean().nullish(),
    relationship_target_type: z.string().nullish(),
    custom_field_options: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  }),
);
export const fieldsPage = z.lazy(() => z.looseObject({ organization_fields: z.array(wireField), meta }));
export const usersAnswer = z.lazy(() => z.looseObject({ users: z.array(wireUser) }));

export type WireField = z.infer<typeof wireField>;
