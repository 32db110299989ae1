import { send } from '@/lib/messaging/client';

/** The whole record as JSON lines, the last of which is its head; where old entries were removed, the first says up to which. */
export async function recordFile(): Promise<{ file: Blob; count: number }> {
  const parts: string[] = [];
  let begin: string | undefined;
  for (let after: number | undefined; ; ) {
    const { rows, anchor, head, last } = await send('audit.rows', { ...(after && { after }) });
    begin ??= anchor ? `${JSON.stringify({ anchor })}\n` : '';
    for (const row of rows) parts.push(`${JSON.stringify(row)}\n`);
    if (last)
      return { file: new Blob([begin, ...parts, `${JSON.stringify({ head })}\n`], { type: 'application/jsonl' }), count: parts.length };
    after = rows.at(-1)?.seq;
  }
}
