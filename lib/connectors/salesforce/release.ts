import { z } from 'zod';
import { ok, type Result } from '../../domain/errors';
import type { SalesforceClient } from './client';

const versions = z.lazy(() => z.array(z.looseObject({ label: z.string(), version: z.string() })).min(1));
const SEASON = /^(?:Spring|Summer|Winter) '\d\d$/;
const NUMBER = /^\d{1,3}\.\d$/;

/** The org's release (`Spring '26, API 66.0`): the newest version of its interface that it lists. Nothing else of its words is taken. */
export async function releaseOf(client: SalesforceClient): Promise<Result<string | undefined>> {
  const listed = await client.versions(versions);
  if (!listed.ok) return listed;
  const known = listed.value.filter(({ label, version }) => SEASON.test(label) && NUMBER.test(version));
  const [newest] = known.sort((a, b) => Number(b.version) - Number(a.version));
  return ok(newest && `${newest.label}, API ${newest.version}`);
}
