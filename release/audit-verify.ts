import { type AuditHead, firstBad, type Link } from '../lib/domain/policy/audit';

/** What a saved record turned out to be. */
export type Verdict = { rows: number; head: AuditHead; anchor?: Link } | { bad: number } | { unreadable: string };

const HASH = /^[0-9a-f]{64}$/;

/** Checks a record as the desk saves it: JSON lines, the head last, and first the last entry that was removed, where old ones were. */
export async function verifyRecord(text: string): Promise<Verdict> {
  const lines: unknown[] = [];
  for (const line of text.split('\n').filter((one) => one.trim())) {
    try {
      lines.push(JSON.parse(line));
    } catch {
      // A line that is none is an entry that is not as it was written.
      lines.push(undefined);
    }
  }
  const head = linkIn(lines.at(-1), 'head');
  if (!head) return { unreadable: 'The last line holds no head: this is no record that Sidelight saved, or its end is missing.' };
  const anchor = linkIn(lines[0], 'anchor');
  const rows = lines.slice(anchor ? 1 : 0, -1);
  const bad = await firstBad(rows, head, anchor);
  return bad === undefined ? { rows: rows.length, head: head as AuditHead, ...(anchor && { anchor }) } : { bad };
}

function linkIn(line: unknown, name: 'head' | 'anchor'): Link | undefined {
  const link = (line as Record<string, unknown> | undefined)?.[name] as Partial<Link> | undefined;
  const whole = Number.isSafeInteger(link?.seq) && typeof link?.hash === 'string' && HASH.test(link.hash);
  return whole ? (link as Link) : undefined;
}

/** The verdict in one line, and the code a script goes by. */
export function verdictWords(verdict: Verdict): { words: string; code: 0 | 1 | 2 } {
  if ('unreadable' in verdict) return { words: verdict.unreadable, code: 2 };
  if ('bad' in verdict) return { words: `broken: entry ${verdict.bad} is not as it was written`, code: 1 };
  const { rows, head, anchor } = verdict;
  const before = anchor ? `, 1 to ${anchor.seq} removed as old` : '';
  return { words: `unbroken, ${rows} ${rows === 1 ? 'row' : 'rows'}, head ${head.seq} ${head.hash}${before}`, code: 0 };
}
