import { useState } from 'react';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { Account, Contact, IsoDate } from '@/lib/domain/account';
import { type ContactChange, ROLES } from '@/lib/domain/records/contact';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import type { Clock } from '../parts/useClock';
import { useForm } from '../state/forms';
import { announce, toggle } from '../state/store';
import { FirstWrite } from './FirstWrite';
import styles from './Records.module.css';
import { RoleSelect } from './RoleSelect';
import { tellRecord, useHelp } from './records';

interface Props {
  person: Contact;
  account: Account;
  clock: Clock;
  /** Name of the disclosure around it. */
  name: string;
}

/** What a person says of a contact: the role, that they left and since when, and who follows. Only what changed is written. */
export function PersonForm({ person, account, clock: { today }, name }: Props) {
  const known = ROLES.find((one) => one === person.role);
  const { typed, type, forget } = useForm(account.id, name, {
    role: (known ?? '') as string,
    left: person.left ? 'yes' : '',
    leftOn: (person.leftOn ?? today) as string,
    successorId: person.successorId ?? '',
  });
  const { leftOn, successorId } = typed;
  const role = ROLES.find((one) => one === typed.role);
  const left = typed.left !== '';
  const [error, setError] = useState<string>();
  const help = useHelp(true);
  const others = account.contacts.filter(({ id, left: gone }) => id !== person.id && !gone);

  const change: ContactChange = {
    ...(role && role !== known && { role }),
    ...((left !== (person.left ?? false) || (left && leftOn !== (person.leftOn ?? today))) && {
      leftOn: left ? (leftOn as IsoDate) : null,
    }),
    ...(successorId !== (person.successorId ?? '') && { successorId: successorId || null }),
  };

  async function save({ accountId, ...page }: BoundIntent) {
    if (!accountId || Object.keys(change).length === 0) return;
    const base = { intent: { accountId, ...page }, commandId: crypto.randomUUID(), contactId: person.id, change };
    const refused = await tellRecord('contact.change', { ...base, ...(help?.confirm && { confirmed: true }) });
    setError(refused);
    if (refused) return;
    forget();
    announce(say('controls.saved'));
    toggle(name, false);
  }

  return (
    <fieldset aria-label={say('contacts.edit', { name: person.name })} className={styles.form}>
      <FirstWrite confirm={change.role ? help?.confirm : undefined} />
      <RoleSelect role={role} onChange={(to) => type({ role: to ?? '' })} />
      <label className={styles.check}>
        <input type="checkbox" checked={left} onChange={(event) => type({ left: event.target.checked ? 'yes' : '' })} />
        {say('contacts.left')}
      </label>
      {left && (
        <>
          <LabelledInput
            label={say('contacts.leftOn')}
            className={styles.labelled}
            type="date"
            max={today}
            value={leftOn}
            onChange={(leftOn) => type({ leftOn })}
          />
          <label className={styles.labelled}>
            {say('contacts.successor')}
            <select className={field.field} value={successorId} onChange={(event) => type({ successorId: event.target.value })}>
              <option value="">{say('contacts.nobody')}</option>
              {others.map(({ id, name: of }) => (
                <option key={id} value={id}>
                  {of}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <p className={error ? styles.error : styles.quiet} role={error ? 'alert' : undefined}>
        {error ?? say('contacts.keptHere')}
      </p>
      <div className={styles.buttons}>
        <ActionButton look="primary" size="small" disabled={Object.keys(change).length === 0} onAct={(intent) => void save(intent)}>
          {say('controls.save')}
        </ActionButton>
      </div>
    </fieldset>
  );
}
