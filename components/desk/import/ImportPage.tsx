import hidden from '@/components/ui/Hidden.module.css';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { Applying } from './Applying';
import { useImport } from './context';
import { Done } from './Done';
import { FilePicker } from './FilePicker';
import styles from './Import.module.css';
import { PreviewStep } from './PreviewStep';
import { Reading } from './Reading';
import { RegularExports } from './regular/RegularExports';
import { statusWords } from './status-words';
import { useImportAddress } from './use-import-address';
import { useGoesOn } from './use-in-sight';

/** The preview says the same with more beside it, so there the sentence is for screen readers only. */
const STATUS_LOOK = { idle: hidden.hidden, reading: styles.status, preview: hidden.hidden, applying: styles.status, done: styles.result };

/** File → preview → book. Leaving before "Import" leaves the book as it was. */
export function ImportPage() {
  const { step, error } = useImport();
  useImportAddress();
  const said = useGoesOn(step.at);
  return (
    <>
      <PageTitle title={say('desk.import')} lead={say('importFile.lead')} />
      <div className={styles.steps}>
        <FilePicker />
        <Failure error={error} />
        <p ref={said} role="status" tabIndex={-1} className={STATUS_LOOK[step.at]}>
          {statusWords(step)}
        </p>
        {step.at === 'reading' && <Reading fileName={step.file.name} progress={step.progress} />}
        {step.at === 'preview' && <PreviewStep preview={step.preview} regular={step.choices.regular} busy={step.busy} />}
        {step.at === 'applying' && <Applying status={step.status} fileName={step.from?.fileName} />}
        {step.at === 'done' && <Done rejected={step.status.rejected} from={step.from} />}
        <RegularExports />
      </div>
    </>
  );
}
