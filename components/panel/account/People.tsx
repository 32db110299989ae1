import { Badge } from '@/components/ui/Badge';
import { cx } from '@/components/ui/cx';
import type { Account, Contact } from '@/lib/domain/account';
import { roleWords } from '@/lib/domain/account/role-words';
import { formatDay } from '@/lib/domain/dates';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { useCanAct } from '../intent/useCanAct';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';
import { AddPerson } from '../records/AddPerson';
import { PersonForm } from '../records/PersonForm';
import { unarrived } from '../records/records';
import styles from './People.module.css';

/** Who is who there; people who left stay visible, at the end. Whoever writes and is not known can be added. */
export function People({ account, view, clock }: { account: Account; view: PanelView; clock: Clock }) {
  const may = useCanAct() && !view.presenting;
  const people = account.contacts.toSorted((a, b) => Number(a.left ?? false) - Number(b.left ?? false));
  const adding = unarrived(view.pending).flatMap(({ id, operation }) =>
    operation.kind === 'contact.add' ? [{ id, ...operation.contact }] : [],
  );
  const strangers = may ? strangersOf(view, adding) : [];
  if (people.length === 0 && strangers.length === 0 && adding.length === 0) return null;
  return (
    <Section name={say('regions.people')} shape="block" account={account} field="contacts" clock={clock}>
      <MoreList
        name="people"
        items={people}
        first={4}
        render={(person) => <Person key={`${account.id} ${person.id}`} person={person} account={account} clock={clock} may={may} />}
      />
      {(strangers.length > 0 || adding.length > 0) && (
        <ul>
          {adding.map(({ id, name }) => (
            <li key={id} className={styles.person}>
              <p className={styles.first}>
                <bdi className={cx(styles.name, lines.clamp)}>{name}</bdi>
                <Badge tone="neutral">{say('contacts.adding')}</Badge>
              </p>
            </li>
          ))}
          {strangers.map((person) => (
            <AddPerson key={`${account.id} ${person.address}`} person={person} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** People of the page whom the account does not know, but for those who are being added. */
function strangersOf({ touch }: PanelView, adding: readonly { email?: string }[]) {
  return (touch?.draft?.people ?? []).flatMap(({ contactId, name, address }) =>
    contactId || !address || adding.some(({ email }) => email === address) ? [] : [{ name, address }],
  );
}

interface PersonProps {
  person: Contact;
  account: Account;
  clock: Clock;
  may: boolean;
}

function Person({ person, account, clock, may }: PersonProps) {
  const { id, name, role, title, email, left, leftOn, successorId } = person;
  const follows = account.contacts.find((one) => one.id === successorId)?.name;
  const form = `person ${id}`;
  return (
    <li className={styles.person}>
      <p className={styles.first}>
        <bdi className={cx(styles.name, lines.clamp, left && styles.left)} title={name}>
          {name}
        </bdi>
        {left && (
          <Badge tone="warn">{leftOn ? say('contacts.leftSince', { date: formatDay(leftOn, clock.today) }) : say('people.left')}</Badge>
        )}
        {role && <bdi className={cx(styles.role, lines.clamp)}>{roleWords(role)}</bdi>}
      </p>
      {[title, email, follows && say('contacts.followedBy', { name: follows })].map(
        (line) =>
          line && (
            <p key={line} className={cx(styles.second, lines.clamp)}>
              <bdi>{line}</bdi>
            </p>
          ),
      )}
      {may && (
        <Disclosure name={form} closed={say('handMade.edit')} about={say('contacts.edit', { name })}>
          <PersonForm person={person} account={account} clock={clock} name={form} />
        </Disclosure>
      )}
    </li>
  );
}
