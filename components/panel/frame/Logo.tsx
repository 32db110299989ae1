import styles from './Logo.module.css';

/** Our mark: a page with a light at its side. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="18" height="18" className={styles.logo}>
      <rect width="16" height="16" rx="3.5" className={styles.tile} />
      <rect x="3" y="3.75" width="6" height="8.5" rx="1" className={styles.page} />
      <rect x="10.25" y="3.75" width="2.75" height="8.5" rx="1" className={styles.light} />
    </svg>
  );
}
