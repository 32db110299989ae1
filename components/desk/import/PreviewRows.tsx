import { Hidden } from '@/components/ui/Hidden';
import { say } from '@/lib/words/say';
import type { PreviewRow, RejectedRow } from './importer';
import { type PreviewCell, previewTable } from './preview-columns';
import { ScrollFrame } from './ScrollFrame';
import { FATE_WORDS } from './status-words';
import table from './Tables.module.css';

export type ShownRow = PreviewRow | RejectedRow;

const isRead = (row: ShownRow): row is PreviewRow => 'row' in row;

/** Each row with what it would do; a changed cell says what the book holds now, and a row that stays out says why. */
export function PreviewRows({ rows }: { rows: ShownRow[] }) {
  const read = rows.filter(isRead);
  const { headings, lines } = previewTable(read);
  const cellsOf = new Map(read.map(({ line }, at) => [line, lines[at] ?? []]));
  return (
    <ScrollFrame label={say('importPreview.frame')}>
      <table className={table.table} aria-label={say('importPreview.title')}>
        <thead>
          <tr>
            <th scope="col" className={table.line}>
              {say('importPreview.line')}
            </th>
            <th scope="col">{say('importPreview.change')}</th>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            {headings.length === 0 && <th scope="col">{say('importRejected.reason')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className={table.line}>{row.line}</td>
              <td className={table[fateOf(row)]}>{say(FATE_WORDS[fateOf(row)])}</td>
              {isRead(row) ? (
                <Cells cells={cellsOf.get(row.line) ?? []} headings={headings} />
              ) : (
                <td colSpan={Math.max(1, headings.length)} className={table.refused}>
                  <bdi>{row.reason}</bdi>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

const fateOf = (row: ShownRow) => (isRead(row) ? row.fate : 'rejected');

function Cells({ cells, headings }: { cells: readonly PreviewCell[]; headings: readonly string[] }) {
  return cells.map(({ text, before }, column) => (
    <td
      key={headings[column]}
      title={before === undefined ? text : say('importPreview.wasTip', { text, before: before || say('importPreview.empty') })}
    >
      <bdi>{text}</bdi>
      {before !== undefined && (
        <span className={table.before}>
          <Hidden> {say('importPreview.was')} </Hidden>
          <del>{before || say('importPreview.empty')}</del>
        </span>
      )}
    </td>
  ));
}
