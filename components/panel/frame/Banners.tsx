import { CalendarX, EyeOff, Lock, WifiOff } from 'lucide-react';
import { Fragment, type ReactNode, useRef } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Outdated } from '@/lib/domain/bundle/outdated';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import { appError } from '@/lib/domain/errors';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { Kept } from '../account/Kept';
import { shownOn } from '../account/shown-on';
import { Recorded } from '../escalation/Recorded';
import { Recording } from '../escalation/Recording';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';
import styles from './Banners.module.css';
import { HostChanged } from './HostChanged';
import { Notice } from './Notice';
import { useOnline } from './useOnline';

/** One line of what must be said before the account is read. */
interface Line {
  name: string;
  banner: ReactNode;
}

interface Said {
  /** Above the account. */
  above: ReactNode;
  /** Above the footer: it came after the account, and would push down what somebody is about to press. */
  late: ReactNode;
}

/** What must be said before the account is read; what is known of it only later is said at the foot. */
export function useBanners(view: PanelView): Said {
  const trouble = usePanel((state) => state.trouble);
  const beside = usePanel((state) => state.surface !== 'alone');
  const framed = usePanel((state) => state.surface === 'framed');
  const online = useOnline();
  const { notice, signedOut = [] } = view;
  const lines = linesOf(view, { beside, framed, online });
  // The way back in stands above; a page where one is signed in oneself is not it.
  const told = notice && !(notice.code === 'auth_expired' && signedOut.length > 0) ? notice : undefined;

  const of = shownOn(view);
  const first = useRef<{ of: string | undefined; names: Set<string> }>(undefined);
  if (of === undefined || first.current?.of !== of) {
    first.current = { of, names: new Set([...lines.map(({ name }) => name), ...(of === undefined || told ? ['notices'] : [])]) };
  }
  const { names } = first.current;
  const notices = (
    <div role="status" aria-label={say('panel.notice')} className={styles.notices}>
      {trouble && <Notice error={trouble} />}
      {told && <Notice error={told} />}
    </div>
  );
  const part = (early: boolean) => (
    <div className={styles.banners}>
      {lines
        .filter(({ name }) => names.has(name) === early)
        .map(({ name, banner }) => (
          <Fragment key={name}>{banner}</Fragment>
        ))}
      {names.has('notices') === early && notices}
    </div>
  );
  return { above: <Kept of={of}>{part(true)}</Kept>, late: part(false) };
}

interface Around {
  beside: boolean;
  framed: boolean;
  online: boolean;
}

function linesOf(view: PanelView, { beside, framed, online }: Around): Line[] {
  const { workspace, readOnly, notice, presenting, outdated, signedOut = [] } = view;
  const lines: (Line | false | undefined)[] = [
    presenting && { name: 'presenting', banner: <Banner icon={EyeOff}>{say('panel.presenting')}</Banner> },
    workspace && !workspace.approved && { name: 'workspace', banner: <NotApproved workspace={workspace} beside={beside} /> },
    ...signedOut.map((system) => ({ name: `signed out ${system}`, banner: <SignedOut system={system} beside={beside} /> })),
    view.recording && {
      name: 'recording',
      banner: view.recording.ended ? <Recorded recording={view.recording} /> : <Recording recording={view.recording} />,
    },
    view.hostChanged && { name: 'host changed', banner: <HostChanged {...view} /> },
    readOnly && {
      name: 'read-only',
      banner: (
        <Banner tone="warn" icon={Lock}>
          {readOnly.message}
        </Banner>
      ),
    },
    framed &&
      !readOnly &&
      view.frameWrites === 'never' && { name: 'frame', banner: <Banner icon={Lock}>{say('refused.frameWrites')}</Banner> },
    outdated && { name: 'outdated', banner: <Banner icon={CalendarX}>{outdatedLine(outdated)}</Banner> },
    !online && notice?.code !== 'offline' && { name: 'offline', banner: <Banner icon={WifiOff}>{appError('offline').message}</Banner> },
  ];
  return lines.flatMap((line) => line || []);
}

function NotApproved({ workspace, beside }: { workspace: NonNullable<PanelView['workspace']>; beside: boolean }) {
  return (
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
  );
}

function SignedOut({ system, beside }: { system: string; beside: boolean }) {
  return (
    <Banner
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
  );
}

/** What may not be used because of it says so itself, where it would be. */
const outdatedLine = ({ why, since }: Outdated): string =>
  say(why === 'expired' ? 'panel.setupOver' : 'panel.setupOld', { day: formatDay(localDay(since), todayIso()) });
