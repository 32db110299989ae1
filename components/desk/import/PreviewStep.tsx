import { Banner } from '@/components/ui/Banner';
import { say } from '@/lib/words/say';
import { Amounts } from './Amounts';
import { Columns } from './Columns';
import { Conflicts } from './Conflicts';
import { Dates } from './Dates';
import { Decision } from './Decision';
import styles from './Import.module.css';
import type { ImportPreview, ReadChoices } from './importer';
import { KindNote } from './KindNote';
import { PreviewTable } from './PreviewTable';
import { ReadBar } from './ReadBar';
import { Rejections } from './Rejections';
import { RegularNote } from './regular/RegularNote';
import { Scale } from './Scale';
import { SheetChoice } from './SheetChoice';
import type { Busy } from './steps';

/** What the file would change, how it was understood, and every choice about that. */
export function PreviewStep({ preview, regular, busy }: { preview: ImportPreview; regular?: ReadChoices['regular']; busy?: Busy }) {
  const { accepted, rejected, fileName, problem, western, byName } = preview;
  const fixed = busy?.with === 'commit';
  return (
    <>
      <Decision preview={preview} busy={busy !== undefined} />
      {busy?.with === 'reading' && <ReadBar fileName={fileName} progress={busy.progress} />}
      {regular && <RegularNote regular={regular} preview={preview} />}
      {problem && (
        <div role="alert">
          <Banner tone="warn">{problem}</Banner>
        </div>
      )}
      {preview.kindBy && <KindNote kind={preview.kind} names={preview.kindBy} />}
      {!problem && accepted === 0 && <p className={styles.words}>{say('importPreview.noneFits')}</p>}
      {!problem && byName && (
        <p className={styles.words}>{say(preview.kind === 'accounts' ? 'importPreview.foundAgain' : 'importPreview.foundBy')}</p>
      )}
      {western && <p className={styles.words}>{say('importPreview.western')}</p>}
      {preview.sheets && preview.sheets.names.length > 1 && <SheetChoice sheets={preview.sheets} disabled={fixed} />}
      <Dates dates={preview.dates} disabled={fixed} />
      {preview.scale && <Scale reading={preview.scale} disabled={fixed} />}
      {preview.amounts && <Amounts amounts={preview.amounts} disabled={fixed} />}
      <Columns preview={preview} disabled={fixed} />
      {preview.conflicts.count > 0 && <Conflicts conflicts={preview.conflicts} />}
      {accepted > 0 && <PreviewTable preview={preview} />}
      {rejected > 0 && <Rejections preview={preview} />}
    </>
  );
}
