import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { say } from '@/lib/words/say';
import { Brand } from './Brand';
import { DeskNav } from './DeskNav';
import { NoStorage } from './NoStorage';
import { PolicyNotice } from './PolicyNotice';
import { Presenting } from './Presenting';
import { SetupNotice } from './SetupNotice';
import styles from './Shell.module.css';
import { SignedOutNotice } from './SignedOutNotice';
import { SilentNotice } from './SilentNotice';
import { StorageNotice } from './StorageNotice';
import { useHouse } from './use-house';
import { useScreen } from './use-screen';
import { WithheldNotice } from './WithheldNotice';

/** Frame of every route: skip link, navigation, content. A new route takes the focus to its heading, as a page load would. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  // The route that is drawn; the address changes a moment earlier, while the old heading still stands.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(pathname);
  const small = useRouterState({ select: (state) => state.location.pathname === '/log' });

  useHouse();
  // Settings stay: there everything can be forgotten, which is the way on.
  const closed = useScreen().readOnly?.code === 'storage_closed' && pathname !== '/settings';

  useEffect(() => {
    const before = shown.current;
    shown.current = pathname;
    if (before === undefined || before === pathname) return;
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);

  // A window of its own, too small for a navigation.
  if (small) {
    return (
      <main ref={main} className={styles.main} tabIndex={-1}>
        <PolicyNotice />
        <StorageNotice />
        {closed ? <NoStorage /> : <Outlet />}
      </main>
    );
  }

  return (
    <div className={styles.desk}>
      <header className={styles.side}>
        <a
          className={styles.skip}
          href={`#${pathname ?? '/today'}`}
          onClick={(event) => {
            // The hash names the route here, so the jump is made by hand.
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {say('desk.skip')}
        </a>
        <Brand />
        <DeskNav />
        <Presenting />
        <p className={styles.promise}>{say('desk.promise')}</p>
      </header>
      <main ref={main} className={styles.main} tabIndex={-1}>
        <PolicyNotice />
        <StorageNotice />
        <WithheldNotice />
        <SilentNotice />
        <SignedOutNotice />
        {pathname !== '/setup' && <SetupNotice />}
        {closed ? <NoStorage /> : <Outlet />}
      </main>
    </div>
  );
}
