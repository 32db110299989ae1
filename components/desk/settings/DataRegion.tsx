import { Button } from '@/components/ui/Button';
import type { DataSummary } from '@/lib/domain/desk';
import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import own from './Data.module.css';
import { Region } from './Region';
import styles from './Settings.module.css';

const ABOUT =
  "Everything is kept in this browser's profile on this computer. Whoever copies the profile can read it: what protects it is this computer's disk encryption. Removing data unlinks it at once; the browser's database files may keep deleted bytes until it tidies them up.";

export function DataRegion({ summary }: { summary: DataSummary }) {
  const { busy, error, locked, change } = useSettingAction();
  const none = summary.sampleAccounts === 0;
  const load = () =>
    change(async () => {
      const { sampleAccounts } = await send('sample.load', {});
      return `${accounts(sampleAccounts)} loaded.`;
    });
  const remove = () =>
    change(async () => {
      const after = await send('sample.remove', {});
      return `${accounts(summary.sampleAccounts - after.sampleAccounts)} removed.`;
    });
  return (
    <Region title="Data" about={ABOUT}>
      <dl className={own.figures}>
        <Figure name="Accounts" value={summary.accounts} />
        <Figure name="of them samples" value={summary.sampleAccounts} />
        <Figure name="Contacts" value={summary.contacts} />
        <Figure name="Open tasks" value={summary.openTasks} />
      </dl>
      <div className={own.buttons}>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void load()}>
          Load sample data
        </Button>
        <Button look="danger" disabled={locked} aria-disabled={busy || none} onClick={() => !none && void remove()}>
          Remove sample data
        </Button>
      </div>
      <Failure error={error} />
      <p className={styles.words}>Sidelight never asks for a password inside a page.</p>
    </Region>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div className={own.figure}>
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  );
}

const accounts = (count: number) => `${count.toLocaleString('en')} sample ${count === 1 ? 'account' : 'accounts'}`;
