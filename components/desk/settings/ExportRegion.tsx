import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { todayIso } from '@/lib/domain/dates';
import type { CompanyPolicy } from '@/lib/domain/desk/settings';
import { EXPORTS, type ExportKind, formatOf } from '@/lib/domain/files/export';
import type { Link } from '@/lib/domain/policy/audit';
import { mayExport } from '@/lib/domain/policy/policy';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useBook } from '../book/context';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Data.module.css';
import record from './Record.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';
import { saveFile } from './save-file';

const NAMES = {
  accounts: 'settingsExport.accounts',
  contacts: 'settingsExport.contacts',
  tasks: 'settingsExport.tasks',
  touchpoints: 'settingsExport.touchpoints',
  health: 'settingsExport.health',
  everything: 'settingsExport.everything',
} as const satisfies Record<ExportKind, TextKey>;

/** Letters of the record's end in a file's name. */
const SHORT = 12;

export function ExportRegion({ company }: { company: CompanyPolicy }) {
  const forbidden = EXPORTS.filter((kind) => !mayExport(company.policy, formatOf(kind)));
  const { busy, error, locked, change } = useSettingAction();
  const makeFile = useBook((state) => state.export);
  const [end, setEnd] = useState<Link>();
  const take = (kind: ExportKind) =>
    change(async () => {
      const { file, receipt } = await makeFile(kind);
      const head = await send('export.record', receipt);
      setEnd(head);
      // A sheet has no place for it that Import would not read as a row.
      saveFile(file, `sidelight-${kind}-${todayIso()}-${head.seq}-${head.hash.slice(0, SHORT)}.${formatOf(kind)}`);
      return say('settingsExport.exported', { count: receipt.rows });
    });
  return (
    <Region title={say('settingsExport.title')} about={say('settingsExport.about')}>
      <fieldset aria-label={say('settingsExport.group')} className={own.buttons}>
        {EXPORTS.map((kind) => (
          <Button
            key={kind}
            icon={Download}
            disabled={locked || forbidden.includes(kind)}
            aria-disabled={busy}
            onClick={() => void take(kind)}
          >
            {say(NAMES[kind])}
          </Button>
        ))}
      </fieldset>
      {forbidden.length > 0 && (
        <p>
          <SetByCompany />
        </p>
      )}
      {busy && <p className={styles.empty}>{say('settingsExport.making')}</p>}
      {end && (
        <p>
          <Rich text="settingsExport.head" values={{ seq: end.seq, hash: <code className={record.hash}>{end.hash}</code> }} />
        </p>
      )}
      <Failure error={error} />
      <p className={styles.words}>{say('settingsExport.formulas')}</p>
    </Region>
  );
}
