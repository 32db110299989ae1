import { sortedJson } from '../data/sorted-json';
import { sha256OfText } from '../policy/audit';
import type { Template } from './definition';

/** SHA-256 of everything that decides what a customer reads; who owns it and when it ends may change without a new approval. */
export function hashOf({ id, version, channel, variants, slots = [] }: Template): Promise<string> {
  return sha256OfText(sortedJson(['sidelight-template-v1', { id, version, channel, variants, slots }]));
}

export type Standing = 'approved' | 'draft' | 'altered' | 'retired' | 'expired';

/** How a template stands on a day. One whose text is not the one that was approved is not approved. */
export async function standingOf(template: Template, today: string): Promise<Standing> {
  const { status, approval, expires } = template;
  if (status === 'retired') return 'retired';
  if (expires !== undefined && expires < today) return 'expired';
  if (status === 'draft') return 'draft';
  return approval && approval.hash === (await hashOf(template)) ? 'approved' : 'altered';
}
