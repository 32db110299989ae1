import type { Budget } from '../../domain/source/connection';

/** `api-usage=17/15000`: calls of the whole company in the last 24 hours. Parts for single apps may follow. */
export function usage(headers: Headers): Budget | undefined {
  const [, used, limit] = /(?:^|[\s;,])api-usage=(\d{1,12})\/(\d{1,12})/.exec(headers.get('sforce-limit-info') ?? '') ?? [];
  if (used === undefined || limit === undefined) return undefined;
  const company = { used: Number(used), limit: Number(limit) };
  return { ...company, company };
}
