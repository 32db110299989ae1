import type { SignedInAs } from '@/lib/domain/source/connection';
import styles from './Connections.module.css';

/** How a sign-in is told from another of the same name. */
export function Person({ user }: { user: SignedInAs }) {
  const parts = [user.email, user.role, user.orgName && user.orgId].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return null;
  return (
    <span className={styles.person}>
      {parts.map((part) => (
        <bdi key={part}>{part}</bdi>
      ))}
    </span>
  );
}
