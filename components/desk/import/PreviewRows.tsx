import { Hidden } from '@/components/ui/Hidden';
import { say } from '@/lib/words/say';
import type { PreviewRow } from './importer';
import { type PreviewCell, previewTable } from './preview-columns';
import { ScrollFrame } from './ScrollFrame';
import { FATE_WORDS } from './status-words';
import table from './Tables.module.css';

/** Each row with what it would do; a changed cell says what the book holds now. */
export function PreviewRows({ rows }: { rows: PreviewRow[] }) {
  const { headings, lines } = previewTable(rows);
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
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, fate }, at) => (
            <tr key={line}>
              <td className={table.line}>{line}</td>
              <td className={table[fate]}>{say(FATE_WORDS[fate])}</td>
              <Cells cells={lines[at] ?? []} headings={headings} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

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
