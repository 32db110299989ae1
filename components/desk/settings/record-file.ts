import { send } from '@/lib/messaging/client';

/** The whole record as JSON lines, the last of which is its head. */
export async function recordFile(): Promise<{ file: Blob; count: number }> {
  const parts: string[] = [];
  for (let after: number | undefined; ; ) {
    const { rows, head, last } = await send('audit.rows', { ...(after && { after }) });
    for (const row of rows) parts.push(`${JSON.stringify(row)}\n`);
    if (last) return { file: new Blob([...parts, `${JSON.stringify({ head })}\n`], { type: 'application/jsonl' }), count: parts.length };
    after = rows.at(-1)?.seq;
  }
}
