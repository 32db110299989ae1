import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { ContactRole } from '@/lib/domain/account';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import { announce, usePanel } from '../state/store';
import { FirstWrite } from './FirstWrite';
import styles from './Records.module.css';
import { RoleSelect } from './RoleSelect';
import { tellRecord, useHelp } from './records';
import { whereWords } from './where-words';

interface Props {
  person: { name: string; address: string };
}

/** Somebody on the page whom the account does not know. Who it is, the worker takes from the page itself. */
export function AddPerson({ person: { name, address } }: Props) {
  const key = `add ${address}`;
  const open = usePanel((state) => state.open[key] ?? false);
  const title = say('contacts.add', { name });
  return (
    <li className={styles.add}>
      <Icon of={UserPlus} size={14} />
      <Disclosure name={key} closed={<bdi className={lines.clamp}>{title}</bdi>} about={title}>
        <AddForm name={name} address={address} open={open} />
      </Disclosure>
    </li>
  );
}

function AddForm({ name, address, open }: Props['person'] & { open: boolean }) {
  const help = useHelp(open);
  const [role, setRole] = useState<ContactRole>();
  const [error, setError] = useState<string>();
  if (!help) return null;
  const { people, confirm } = help;

  async function add({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    const base = { intent: { accountId, ...page }, commandId: crypto.randomUUID(), address };
    const refused = await tellRecord('contact.add', { ...base, ...(role && { role }), ...(confirm && { confirmed: true }) });
    setError(refused);
    if (!refused) announce(say('contacts.added', { name }));
  }

  return (
    <div className={styles.form}>
      {people.closed ? (
        <p className={styles.closed}>{people.closed}</p>
      ) : (
        <>
          <FirstWrite confirm={confirm} />
          <RoleSelect role={role} onChange={setRole} />
          <p className={error ? styles.error : styles.quiet} role={error ? 'alert' : undefined}>
            {error ?? whereWords(people)}
          </p>
          <div className={styles.buttons}>
            <ActionButton look="primary" size="small" onAct={(intent) => void add(intent)}>
              {say('contacts.addNow')}
            </ActionButton>
          </div>
        </>
      )}
    </div>
  );
}
