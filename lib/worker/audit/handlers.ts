import { type AuditSink, type AuditView, masked, sha256OfText } from '../../domain/policy/audit';
import type { Handlers } from '../../messaging/server';
import { auditRows, auditSummary, checkAudit } from '../../store/audit/audit';
import { auditPosts } from '../../store/audit/audit-posts';
import { readConfig } from '../settings/config';

async function readAudit(): Promise<AuditView> {
  const { count, first, anchor, head } = await auditSummary();
  const sink = await sinkView((await readConfig()).policy['audit.sink']);
  return {
    count,
    ...(first && { since: first.time }),
    ...(anchor && { pruned: anchor.seq }),
    ...(head && { head }),
    ...(sink && { sink }),
  };
}

async function sinkView(address: string): Promise<AuditSink | undefined> {
  if (!address) return undefined;
  const posts = await auditPosts();
  const { posted, failed } = posts?.to === (await sha256OfText(address)) ? posts : {};
  return {
    address: masked(address),
    ...(posted && { posted }),
    ...(failed && { failed: { message: failed.message }, noAccess: failed.noAccess }),
  };
}

export const auditHandlers = {
  'audit.read': readAudit,
  'audit.check': checkAudit,
  'audit.rows': ({ after }) => auditRows(after),
} satisfies Partial<Handlers>;
