import { CalendarX, EyeOff, Lock, WifiOff } from 'lucide-react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Outdated } from '@/lib/domain/bundle/outdated';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import { appError } from '@/lib/domain/errors';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { Recorded } from '../escalation/Recorded';
import { Recording } from '../escalation/Recording';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';
import styles from './Banners.module.css';
import { HostChanged } from './HostChanged';
import { Notice } from './Notice';
import { useOnline } from './useOnline';

/** What must be said before the account is read. */
export function Banners({ view }: { view: PanelView }) {
  const trouble = usePanel((state) => state.trouble);
  const beside = usePanel((state) => state.surface !== 'alone');
  const framed = usePanel((state) => state.surface === 'framed');
  const online = useOnline();
  const { workspace, readOnly, notice, presenting, outdated, signedOut = [] } = view;
  return (
    <div className={styles.banners}>
      {presenting && <Banner icon={EyeOff}>{say('panel.presenting')}</Banner>}
      {workspace && !workspace.approved && (
        <Banner
          tone="warn"
          icon={Lock}
          action={
            beside &&
            !workspace.byCompany && (
              <Button look="link" onClick={() => ask('desk.open', { route: 'settings' })}>
                {say('panel.openSettings')}
              </Button>
            )
          }
        >
          <Rich
            text={workspace.byCompany ? 'refused.addressByCompany' : 'panel.notApproved'}
            values={{ address: <bdi>{workspace.address}</bdi> }}
          />
        </Banner>
      )}
      {signedOut.map((system) => (
        <Banner
          key={system}
          tone="warn"
          action={
            beside && (
              <Button look="link" onClick={() => ask('desk.open', { route: 'connections' })}>
                {say('connect.signInAgain')}
              </Button>
            )
          }
        >
          <Rich text="refresh.signedOut" values={{ system: <bdi>{system}</bdi> }} />
        </Banner>
      ))}
      {view.recording && (view.recording.ended ? <Recorded recording={view.recording} /> : <Recording recording={view.recording} />)}
      {view.hostChanged && <HostChanged {...view} />}
      {readOnly && (
        <Banner tone="warn" icon={Lock}>
          {readOnly.message}
        </Banner>
      )}
      {framed && !readOnly && view.frameWrites === 'never' && <Banner icon={Lock}>{say('refused.frameWrites')}</Banner>}
      {outdated && <Banner icon={CalendarX}>{outdatedLine(outdated)}</Banner>}
      <div role="status" aria-label={say('panel.notice')} className={styles.notices}>
        {trouble && <Notice error={trouble} />}
        {/* The way back in stands above; a page where one is signed in oneself is not it. */}
        {notice && !(notice.code === 'auth_expired' && signedOut.length > 0) && <Notice error={notice} />}
      </div>
      {!online && notice?.code !== 'offline' && <Banner icon={WifiOff}>{appError('offline').message}</Banner>}
    </div>
  );
}

/** What may not be used because of it says so itself, where it would be. */
const outdatedLine = ({ why, since }: Outdated): string =>
  say(why === 'expired' ? 'panel.setupOver' : 'panel.setupOld', { day: formatDay(localDay(since), todayIso()) });
