import { Settings, X } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { ask } from './ask';
import { Logo } from './Logo';
import { usePanel } from './store';
import styles from './TopBar.module.css';

/** Whose panel this is, the way to the settings, and the way out. */
export function TopBar() {
  const framed = usePanel((state) => state.surface === 'framed');
  return (
    <header className={styles.bar}>
      <Logo />
      <span className={styles.name}>Sidelight</span>
      {framed && (
        <>
          <IconButton icon={Settings} label="Settings" onClick={() => ask('desk.open', { route: 'settings' })} />
          <IconButton icon={X} label="Close panel" onClick={() => ask('panel.close', {})} />
        </>
      )}
    </header>
  );
}
