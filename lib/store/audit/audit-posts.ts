import type { IsoInstant } from '../../domain/account';
import { db } from '../db';

const KEY = 'audit.posts';

/** How posting the head to the company goes. `to`: SHA-256 of the address, by which another one is known; itself it is never stored. */
export interface AuditPosts {
  to: string;
  posted?: { at: IsoInstant; seq: number };
  failed?: { message: string; noAccess: boolean };
  failures: number;
  /** ms since epoch. */
  next: number;
}

export async function auditPosts(): Promise<AuditPosts | undefined> {
  return (await db.setting.get(KEY))?.value as AuditPosts | undefined;
}

export async function keepAuditPosts(posts: AuditPosts): Promise<void> {
  await db.setting.put({ key: KEY, value: posts });
}
