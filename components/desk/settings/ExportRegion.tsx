import { Download } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { todayIso } from '@/lib/domain/dates';
import type { CompanyPolicy } from '@/lib/domain/desk';
import { type ExportKind, formatOf } from '@/lib/domain/export';
import { mayExport } from '@/lib/domain/policy';
import { send } from '@/lib/messaging/client';
import { useBook } from '../book/context';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Data.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';
import { saveFile } from './save-file';

const ABOUT =
  'Files for a sheet, which Import reads again, or everything with its sources as JSON. Each export is written down here: when, what, how many rows, and the file’s fingerprint.';

const NAMES: [ExportKind, string][] = [
  ['accounts', 'Accounts as CSV'],
  ['contacts', 'Contacts as CSV'],
  ['tasks', 'Tasks as CSV'],
  ['everything', 'Everything as JSON'],
];

export function ExportRegion({ company }: { company: CompanyPolicy }) {
  const forbidden = NAMES.filter(([kind]) => !mayExport(company.policy, formatOf(kind))).map(([kind]) => kind);
  const { busy, error, locked, change } = useSettingAction();
  const makeFile = useBook((state) => state.export);
  const take = (kind: ExportKind) =>
    change(async () => {
      const { file, receipt } = await makeFile(kind);
      await send('export.record', receipt);
      saveFile(file, `sidelight-${kind}-${todayIso()}.${formatOf(kind)}`);
      return `${receipt.rows.toLocaleString('en')} ${receipt.rows === 1 ? 'row' : 'rows'} exported.`;
    });
  return (
    <Region title="Export" about={ABOUT}>
      <fieldset aria-label="Export my data" className={own.buttons}>
        {NAMES.map(([kind, name]) => (
          <Button
            key={kind}
            icon={Download}
            disabled={locked || forbidden.includes(kind)}
            aria-disabled={busy}
            onClick={() => void take(kind)}
          >
            {name}
          </Button>
        ))}
      </fieldset>
      {forbidden.length > 0 && (
        <p>
          <SetByCompany />
        </p>
      )}
      {busy && <p className={styles.empty}>Making the file…</p>}
      <Failure error={error} />
      <p className={styles.words}>Texts that a sheet would run as formulas get a ’ in front; importing the file takes it off again.</p>
    </Region>
  );
}
