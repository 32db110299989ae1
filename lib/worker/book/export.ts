import { appError } from '../../domain/errors';
import { type ExportReceipt, formatOf } from '../../domain/files/export';
import type { Link } from '../../domain/policy/audit';
import { mayExport } from '../../domain/policy/policy';
import { record } from '../../store/audit/audit';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';

/** The file exists in the desk's memory; only with its line in the record may it be offered. Answers where the record ends now. */
export async function recordExport({ kind, rows, bytes, digest }: ExportReceipt): Promise<Link> {
  const { policy } = await readConfig();
  if (!mayExport(policy, formatOf(kind))) throw appError('forbidden', say('refused.export'));
  await requireWritable();
  const { seq, hash } = await record({
    actor: 'person',
    action: 'export',
    target: `${kind}, ${formatOf(kind)}, ${rows} rows, ${bytes} bytes`,
    payload: digest,
  });
  return { seq, hash };
}
