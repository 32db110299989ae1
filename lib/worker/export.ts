import { appError } from '../domain/errors';
import { type ExportReceipt, formatOf } from '../domain/export';
import { mayExport } from '../domain/policy';
import { addAudit } from '../store/audit';
import { say } from '../words/say';
import { readConfig, requireWritable } from './config';

/** The file exists in the desk's memory; only with its line in the record may it be offered. */
export async function recordExport({ kind, rows, bytes, digest }: ExportReceipt): Promise<void> {
  const { policy } = await readConfig();
  if (!mayExport(policy, formatOf(kind))) throw appError('forbidden', say('refused.export'));
  await requireWritable();
  await addAudit({ action: 'export', target: `${kind}, ${formatOf(kind)}, ${rows} rows, ${bytes} bytes`, digest });
}
