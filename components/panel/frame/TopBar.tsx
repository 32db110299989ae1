import { Settings, X } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { say } from '@/lib/words/say';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';
import { BackIntoPage } from './BackIntoPage';
import { DockMenu } from './DockMenu';
import { Logo } from './Logo';
import styles from './TopBar.module.css';
import { useHeadingAway } from './useHeadingAway';

const openSettings = () => ask('desk.open', { route: 'settings' });
const closePanel = () => ask('panel.close', {});

/** Whose panel this is, the way to the settings, and the way out. Names the account once its own heading is scrolled away. */
export function TopBar({ end, account }: { end: Ref<HTMLElement>; account: string | undefined }) {
  const away = useHeadingAway(account);
  const surface = usePanel((state) => state.surface);
  return (
    <header ref={end} className={styles.bar}>
      <Logo />
      <span className={styles.name}>{away ? <bdi>{account}</bdi> : 'Sidelight'}</span>
      {surface === 'framed' && <DockMenu />}
      {surface === 'side' && <BackIntoPage />}
      {surface !== 'alone' && <IconButton icon={Settings} label={say('panel.settings')} onClick={openSettings} />}
      {surface === 'framed' && <IconButton icon={X} label={say('panel.close')} onClick={closePanel} />}
    </header>
  );
}
