import { useId } from 'react';
import { Banner } from '@/components/ui/Banner';
import { SetByCompany } from '@/components/ui/SetByCompany';
import type { CompanyPolicy } from '@/lib/domain/desk/settings';
import { ALERT_KINDS, type AlertKind, type NoticeView } from '@/lib/domain/notice/choices';
import { send } from '@/lib/messaging/client';
import { allowNotices } from '@/lib/messaging/permissions/notices';
import type { Input } from '@/lib/messaging/protocol';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { QuietHours } from './QuietHours';
import { Region } from './Region';
import styles from './Settings.module.css';
import { SwitchLine } from './SwitchLine';

const ALERTS = {
  churn: 'notices.alertChurn',
  red: 'notices.alertRed',
  moved: 'notices.alertMoved',
  threshold: 'notices.alertThreshold',
} as const satisfies Record<AlertKind, PlainKey>;

const CHANGES = ['settings', 'today'] as const;
const read = () => send('notices.read', {});

/** What people want to hear of without looking. The browser's question can only be put here, at the press. */
export function Notices({ company }: { company: CompanyPolicy }) {
  const { data, reload } = useLive(read, CHANGES);
  const { error, locked: readOnly, change } = useSettingAction();
  const byCompany = !company.policy['notifications.allowed'];
  const locked = readOnly || byCompany;
  const id = useId();
  const set = (what: Input<'notices.set'>, said = say('notices.saved')) =>
    change(async () => {
      await send('notices.set', what);
      reload();
      return said;
    });
  const turn = async (on: boolean) => {
    // The question must be put before anything is waited for. A no is the worker's to refuse.
    if (on) await allowNotices();
    await set({ on }, say(on ? 'notices.turnedOn' : 'notices.turnedOff'));
  };
  return (
    <Region title={say('notices.title')} about={say('notices.about')}>
      <Failure error={error} />
      {byCompany && (
        <p>
          <SetByCompany id={`${id}-company`} />
        </p>
      )}
      {data?.on && !data.granted && <Banner tone="warn">{say('notices.takenBack')}</Banner>}
      {data && (
        <>
          <ul className={styles.list}>
            <SwitchLine
              name={say('notices.on')}
              about={say('notices.onAbout')}
              checked={data.on}
              disabled={locked}
              set={(on) => void turn(on)}
            />
            {data.on && <Kinds view={data} locked={locked} set={(what) => void set(what)} />}
            <SwitchLine
              name={say('notices.badge')}
              about={say('notices.badgeAbout')}
              checked={data.badge}
              disabled={readOnly}
              set={(badge) => void set({ badge })}
            />
          </ul>
          {(data.on || data.badge) && (
            <p className={styles.words}>{data.me === undefined ? say('notices.everybody') : say('notices.mine', { name: data.me })}</p>
          )}
        </>
      )}
    </Region>
  );
}

interface KindsProps {
  view: NoticeView;
  locked: boolean;
  set: (what: Input<'notices.set'>) => void;
}

function Kinds({ view, locked, set }: KindsProps) {
  return (
    <>
      <SwitchLine
        name={say('notices.digest')}
        about={say('notices.digestAbout')}
        checked={view.digest}
        disabled={locked}
        set={(digest) => set({ digest })}
      />
      {ALERT_KINDS.map((kind) => (
        <SwitchLine
          key={kind}
          name={say(ALERTS[kind])}
          checked={view.alerts[kind]}
          disabled={locked}
          set={(wanted) => set({ alerts: { [kind]: wanted } })}
        />
      ))}
      <QuietHours view={view} locked={locked} set={set} />
    </>
  );
}
