import { Link } from '@tanstack/react-router';
import { CalendarCheck2, FileUp, Grid3x3, ListChecks, Mail, Plug, Send, Siren, SlidersHorizontal, TableProperties } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import styles from './DeskNav.module.css';

const PLACES = [
  { to: '/today', name: 'desk.today', icon: CalendarCheck2 },
  { to: '/playbooks', name: 'playbooks.title', icon: ListChecks },
  { to: '/templates', name: 'templates.title', icon: Mail },
  { to: '/book', name: 'desk.book', icon: TableProperties },
  { to: '/records', name: 'recordsPage.title', icon: Grid3x3 },
  { to: '/escalations', name: 'escalation.title', icon: Siren },
  { to: '/outbox', name: 'desk.outbox', icon: Send },
  { to: '/import', name: 'desk.import', icon: FileUp },
  { to: '/settings', name: 'desk.settings', icon: SlidersHorizontal },
] as const;

/** Under Settings where there is room; on a narrow page other pages lead there. */
const UNDER = [{ to: '/connections', name: 'connect.title', icon: Plug }] as const;

export function DeskNav() {
  return (
    <nav aria-label={say('desk.nav')}>
      <ul className={styles.list}>
        {PLACES.map(({ to, name, icon }) => (
          <li key={to}>
            <Link to={to} className={styles.link}>
              <Icon of={icon} size={16} className={styles.icon} />
              {say(name)}
            </Link>
          </li>
        ))}
        {UNDER.map(({ to, name, icon }) => (
          <li key={to} className={styles.under}>
            <Link to={to} className={styles.link}>
              <Icon of={icon} size={16} className={styles.icon} />
              {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
