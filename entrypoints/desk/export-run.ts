import { csvHead, csvLines } from '@/lib/connectors/csv/write';
import { nowIso } from '@/lib/domain/dates';
import type { ExportKind, ExportReceipt } from '@/lib/domain/files/export';
import { type ExportedAccount, eachExported, restOfData } from '@/lib/store/privacy/export';

/** Makes the file slice by slice, so that 100,000 accounts are never text all at once. */
export async function exportFile(kind: ExportKind): Promise<{ file: Blob; receipt: ExportReceipt }> {
  const parts: Blob[] = [];
  const rows = kind === 'everything' ? await everything(parts) : await sheet(kind, parts);
  const file = new Blob(parts, { type: kind === 'everything' ? 'application/json' : 'text/csv' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return {
    file,
    receipt: { kind, rows, bytes: file.size, digest: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') },
  };
}

async function sheet(kind: Exclude<ExportKind, 'everything'>, parts: Blob[]): Promise<number> {
  let count = 0;
  parts.push(new Blob([csvHead(kind)]));
  await eachExported((some) => {
    const { text, rows } = csvLines(
      kind,
      some.map((one) => ({ account: one.account, externalId: externalIdOf(one) })),
    );
    count += rows;
    parts.push(new Blob([text]));
  });
  return count;
}

/** The id that the imported file gave the account, so that importing the export changes rows and doubles none. */
function externalIdOf({ account, records }: ExportedAccount): string {
  return records.find(({ type, connectionId }) => type === 'account' && connectionId === 'csv')?.externalId ?? account.id;
}

async function everything(parts: Blob[]): Promise<number> {
  let count = 0;
  parts.push(new Blob([`{"format":"sidelight-export","version":1,"exportedAt":${JSON.stringify(nowIso())},"accounts":[`]));
  await eachExported((some) => {
    parts.push(new Blob([count > 0 ? ',' : '', some.map((one) => JSON.stringify(one)).join(',\n')]));
    count += some.length;
  });
  parts.push(
    new Blob([
      ']',
      ...Object.entries(await restOfData()).map(([name, rows]) => `,\n${JSON.stringify(name)}:${JSON.stringify(rows)}`),
      '}\n',
    ]),
  );
  return count;
}
