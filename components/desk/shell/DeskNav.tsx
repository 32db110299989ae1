import { Link } from '@tanstack/react-router';
import { CalendarCheck2, FileUp, SlidersHorizontal, TableProperties } from 'lucide-react';
import styles from './DeskNav.module.css';

const PLACES = [
  { to: '/today', name: 'Today', icon: CalendarCheck2 },
  { to: '/book', name: 'Book', icon: TableProperties },
  { to: '/import', name: 'Import', icon: FileUp },
  { to: '/settings', name: 'Settings', icon: SlidersHorizontal },
] as const;

export function DeskNav() {
  return (
    <nav aria-label="Desk">
      <ul className={styles.list}>
        {PLACES.map(({ to, name, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.link}>
              <Icon size={16} aria-hidden="true" className={styles.icon} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
