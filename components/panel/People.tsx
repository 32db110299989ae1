import { Badge } from '@/components/ui/Badge';
import { cx } from '@/components/ui/cx';
import type { Account, Contact } from '@/lib/domain/account';
import { say } from '@/lib/words/say';
import lines from './lines.module.css';
import { MoreList } from './MoreList';
import styles from './People.module.css';
import { roleWords } from './role-words';
import { Section } from './Section';
import type { Clock } from './useClock';

/** Who is who there; people who left stay visible, at the end. */
export function People({ account, clock }: { account: Account; clock: Clock }) {
  const people = account.contacts.toSorted((a, b) => Number(a.left ?? false) - Number(b.left ?? false));
  if (people.length === 0) return null;
  return (
    <Section name={say('regions.people')} shape="block" account={account} field="contacts" clock={clock}>
      <MoreList name="people" items={people} first={4} render={(person) => <Person key={`${account.id} ${person.id}`} person={person} />} />
    </Section>
  );
}

function Person({ person: { name, role, title, email, left } }: { person: Contact }) {
  return (
    <li className={styles.person}>
      <p className={styles.first}>
        <bdi className={cx(styles.name, lines.clamp, left && styles.left)}>{name}</bdi>
        {left && <Badge tone="warn">{say('people.left')}</Badge>}
        {role && <bdi className={cx(styles.role, lines.clamp)}>{roleWords(role)}</bdi>}
      </p>
      {title && (
        <p className={cx(styles.second, lines.clamp)}>
          <bdi>{title}</bdi>
        </p>
      )}
      {email && (
        <p className={cx(styles.second, lines.clamp)}>
          <bdi>{email}</bdi>
        </p>
      )}
    </li>
  );
}
