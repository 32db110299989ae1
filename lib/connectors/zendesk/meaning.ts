import { ok, type Result } from '../../domain/errors';
import type { ZendeskClient } from './client';
import type { ZendeskConfig } from './config';
import { allFields } from './fields';
import type { Meaning } from './map-records';
import { wordsOf } from './values';
import type { WireOrganization } from './wire';
import type { WireField } from './wire-lists';

/** What fields mean hardly changes; it is asked for once per opened connection, and not at all where none is mapped. */
export function meanings(client: ZendeskClient, config: ZendeskConfig) {
  let asked: Promise<Result<WireField[]>> | undefined;
  const names = new Map<string, string>();
  const fields = async (): Promise<Result<WireField[]>> => {
    if (Object.keys(config.mapping ?? {}).length === 0) return ok([]);
    asked ??= allFields(client);
    const answer = await asked;
    if (!answer.ok) asked = undefined;
    // A role that may not see what a field is called sees its value all the same.
    return !answer.ok && answer.error.code === 'forbidden' ? ok([]) : answer;
  };
  return {
    fields,
    /** With the names of those whom the organizations name by id. */
    async of(organizations: readonly WireOrganization[]): Promise<Result<Meaning>> {
      const known = await fields();
      if (!known.ok) return known;
      const csm = config.mapping?.csm ?? '';
      const isLookup = known.value.find(({ key }) => key === csm)?.type === 'lookup';
      const ids = isLookup ? organizations.map((one) => wordsOf(one.organization_fields?.[csm]) ?? '') : [];
      const missing = [...new Set(ids)].filter((id) => id && !names.has(id));
      while (missing.length > 0) {
        const people = await client.namesOf(missing.splice(0, 100));
        if (!people.ok) return people;
        for (const { id, name } of people.value.users) if (name) names.set(String(id), name);
      }
      return ok({ config, fields: known.value, names });
    },
  };
}

export type Meanings = ReturnType<typeof meanings>;
