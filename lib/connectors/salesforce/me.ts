import { z } from 'zod';
import { normaliseEmail } from '../../domain/address/address';
import { withoutGaps } from '../../domain/data/without-gaps';
import { fail, ok, type Result } from '../../domain/errors';
import type { SignedInAs } from '../../domain/source/connection';
import { inactive } from '../answer';
import type { SalesforceClient } from './client';
import { line } from './map-account';

const organization = z.lazy(() => z.looseObject({ Name: z.string() }));

/** Who is signed in, and in which org; the org's name is a courtesy that a profile may deny. */
export async function whoIsSignedIn(client: SalesforceClient): Promise<Result<SignedInAs>> {
  const me = await client.me();
  if (!me.ok) return me;
  if (me.value.active === false) return fail(inactive());
  const { user_id, organization_id, name, preferred_username, email } = me.value;
  const org = await client.rows('SELECT Name FROM Organization LIMIT 1', organization);
  if (!org.ok && org.error.code === 'forbidden' && org.error.detail === 'api_access_control') return org;
  return ok(
    withoutGaps({
      userId: user_id,
      name: line(name) ?? line(preferred_username) ?? user_id,
      email: normaliseEmail(email ?? ''),
      orgId: organization_id,
      orgName: org.ok ? line(org.value.records[0]?.Name) : undefined,
    }),
  );
}
