import { z } from 'zod';
import { requestJson } from '../../connectors/http';
import { nowIso } from '../../domain/dates';
import { DAY_MS } from '../../domain/durations';
import type { AppError } from '../../domain/errors';
import { type AuditHead, sha256OfText } from '../../domain/policy/audit';
import { UNSAID_SINK } from '../../domain/policy/audit-sink';
import { hasAccess } from '../../platform/access';
import { wakeAt } from '../../platform/clock';
import { log } from '../../platform/log';
import { announce } from '../../platform/tabs';
import { auditHead } from '../../store/audit/audit';
import { type AuditPosts, auditPosts, keepAuditPosts } from '../../store/audit/audit-posts';
import { withHeaders } from '../connections/authorizer';
import { readConfig } from '../settings/config';

export const AUDIT_ALARM = 'audit';
const FIRST_MS = 5 * 60_000;
const MOST_MS = 6 * 60 * 60_000;

/** Posts where the record ends to the company, once a day; what fails is tried again, later each time. One worker does it at a time. */
export async function postHead(): Promise<void> {
  await navigator.locks.request('audit-post', async () => {
    const sink = (await readConfig()).policy['audit.sink'];
    if (!sink || sink === UNSAID_SINK) return;
    const to = await sha256OfText(sink);
    const stored = await auditPosts();
    const before: AuditPosts = stored?.to === to ? stored : { to, failures: 0, next: 0 };
    await wakeAt(AUDIT_ALARM, Math.max(before.next, Date.now()));
    const head = await auditHead();
    if (before.next > Date.now()) return;
    const after = head ? await posted(sink, head, before) : { ...before, next: Date.now() + FIRST_MS };
    await keepAuditPosts(after);
    await wakeAt(AUDIT_ALARM, after.next);
    await announce('data.changed', { what: 'settings' });
  });
}

async function posted(sink: string, head: AuditHead, { to, posted: last, failures }: AuditPosts): Promise<AuditPosts> {
  const error = await send(sink, head);
  if (!error) return { to, posted: { at: nowIso(), seq: head.seq }, failures: 0, next: Date.now() + DAY_MS };
  log('record not posted', error.code);
  // The browser hides whether nobody answered or somebody who does not let us in.
  const noAccess = error.code === 'offline' && !(await hasAccess(new URL(sink).origin));
  return {
    to,
    ...(last && { posted: last }),
    failed: { message: error.message, noAccess },
    failures: failures + 1,
    next: Date.now() + Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 10)),
  };
}

/** Number, hash and a random id; nothing of anybody. */
async function send(url: string, { installation, seq, hash }: AuditHead): Promise<AppError | undefined> {
  const answer = await requestJson({
    url,
    method: 'POST',
    body: { format: 'sidelight-audit-v1', installation, seq, hash, time: nowIso() },
    origins: [new URL(url).origin],
    schema: z.unknown(),
    auth: withHeaders({}),
    unread: true,
  });
  return answer.ok ? undefined : answer.error;
}
