import type { Budget } from '../../domain/source/connection';

/** Zendesk counts calls of the whole company by the minute: `X-Rate-Limit: 700`, `X-Rate-Limit-Remaining: 699`. Of a day it says nothing. */
export function usage(headers: Headers): Budget | undefined {
  const [limit, left] = ['x-rate-limit', 'x-rate-limit-remaining'].map((name) => Number.parseInt(headers.get(name) ?? '', 10));
  if (!limit || left === undefined || Number.isNaN(left) || limit < left) return undefined;
  return { used: limit - left, limit };
}
