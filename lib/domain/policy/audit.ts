import { z } from 'zod';
import type { IsoInstant } from '../account';

/** Everything that is written down. */
export const AUDIT_ACTIONS = [
  'write.leaves',
  'write.sent',
  'write.needs-you',
  'write.discarded',
  'connect',
  'disconnect',
  'lost-access',
  'erased',
  'writing.allowed',
  'writing.stopped',
  'renewal.outcome',
  'renewal.plan',
  'renewal.tick',
  'health.override',
  'health.pulse',
  'export',
  'import',
  'policy',
  'bundle.applied',
  'bundle.removed',
  'today.snoozed',
  'today.decided',
  'today.back',
  'today.claimed',
  'today.covered',
  'today.released',
  'playbook.begun',
  'playbook.dismissed',
  'playbook.stopped',
  'playbook.skipped',
  'playbook.snoozed',
  'playbook.assigned',
  'playbook.joined',
  'outreach.used',
  'outreach.override',
  'outreach.run',
  'outreach.approved',
  'template.proposed',
  'template.approved',
  'outreach.insert',
  'forget.account',
  'forget.person',
  'forget.everything',
  'pruned',
  // Rows of versions before the chain
  'write',
] as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** One action. Ids, hosts, counts and hashes only: a row outlives "Forget this person". */
const auditRow = z.lazy(() =>
  z.strictObject({
    /** From 1, without a gap. */
    seq: z.number().int().positive(),
    time: z.string().transform((text) => text as IsoInstant),
    /** Id of who was signed in there; else `person`, `company` or `sidelight`. */
    actor: z.string(),
    connection: z.string().optional(),
    action: z.enum(AUDIT_ACTIONS),
    /** What it was done to: an id, or figures. */
    target: z.string(),
    /** SHA-256 of what was written, exported or decided. */
    payload: hash.optional(),
    receipt: z.string().optional(),
    /** `hash` of the row before; zeros before the first. */
    prev: hash,
    /** SHA-256 of everything above, see `canonical`. */
    hash,
  }),
);

export type AuditRow = z.infer<typeof auditRow>;
/** What whoever does something says of it; the rest of its row follows from the rows before. */
export type AuditEntry = Omit<AuditRow, 'seq' | 'time' | 'prev' | 'hash'>;

/** The end of a chain. */
export type Link = Pick<AuditRow, 'seq' | 'hash'>;
/** Kept apart from the rows, so that rows taken off the end are missed. */
export interface AuditHead extends Link {
  /** Random, made with the first row: tells one chain from another and names nobody. */
  installation: string;
}

export const START: Link = { seq: 0, hash: '0'.repeat(64) };

export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const sha256OfText = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

/** The bytes a row is hashed by: its fields in this order as a JSON array, absent ones as null. */
function canonical({ seq, time, actor, connection, action, target, payload, receipt, prev }: Omit<AuditRow, 'hash'>): string {
  return JSON.stringify([
    'sidelight-audit-v1',
    seq,
    time,
    actor,
    connection ?? null,
    action,
    target,
    payload ?? null,
    receipt ?? null,
    prev,
  ]);
}

/** The row that comes after `last`. */
export async function chained(last: Link, entry: AuditEntry, time: IsoInstant): Promise<AuditRow> {
  const row = { ...entry, seq: last.seq + 1, time, prev: last.hash };
  return { ...row, hash: await sha256OfText(canonical(row)) };
}

/** Where rows lead that come after `last`, or the first place at which they do not. */
export async function follow(last: Link, rows: readonly unknown[]): Promise<{ link: Link } | { bad: number }> {
  const read = rows.map((row) => auditRow.safeParse(row).data);
  const hashes = await Promise.all(read.map((row) => row && sha256OfText(canonical(row))));
  let link = last;
  for (const [index, row] of read.entries()) {
    const seq = link.seq + 1;
    if (row?.seq !== seq || row.prev !== link.hash || row.hash !== hashes[index]) return { bad: seq };
    link = { seq, hash: row.hash };
  }
  return { link };
}

/** The entry that says that everything up to this one was removed: with the company's days, and not by hand. */
export const pruning = ({ seq, hash }: Link): AuditEntry => ({ actor: 'company', action: 'pruned', target: `1-${seq}`, payload: hash });

/** Whether one of these rows says so. The rows are to be followed first. */
export const tellsPruning = (rows: readonly unknown[], { seq, hash }: Link): boolean =>
  rows.some((row) => {
    const { action, target, payload } = row as Partial<AuditRow>;
    return action === 'pruned' && target === `1-${seq}` && payload === hash;
  });

/**
 * The first `seq` that is not as it was written; undefined: unbroken up to the head. `anchor`: the last one that was removed because it
 * was old; a later row must say so.
 */
export async function firstBad(rows: readonly unknown[], head: Link, anchor: Link = START): Promise<number | undefined> {
  const end = await follow(anchor, rows);
  if ('bad' in end) return end.bad;
  return anchor.seq > 0 && !tellsPruning(rows, anchor) ? 1 : badEnd(end.link, head);
}

/** Rows in themselves whole that end elsewhere than the head says: some are missing, or were added, or the last one is another. */
export function badEnd(link: Link, head: Link): number | undefined {
  if (link.seq !== head.seq) return Math.min(link.seq, head.seq) + 1;
  return link.hash === head.hash ? undefined : Math.max(1, head.seq);
}

/** What the desk shows of the record. */
export interface AuditView {
  count: number;
  since?: IsoInstant;
  /** The last entry that was removed because it was old. */
  pruned?: number;
  head?: AuditHead;
  /** Absent: the company wants none. */
  sink?: AuditSink;
}

/** How posting the head to the company's address stands. The address is a secret: only its end is shown. */
export interface AuditSink {
  address: string;
  posted?: { at: IsoInstant; seq: number };
  /** The last try failed; it is made again by itself. */
  failed?: { message: string };
  /** Nothing was heard, and the browser gives this extension no access to that address: it must let us in by itself. */
  noAccess?: boolean;
}

/** A secret as people may see it, enough to tell it from another. */
export const masked = (secret: string): string => `…${secret.slice(-4)}`;
