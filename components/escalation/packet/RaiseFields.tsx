import { useCallback, useId } from 'react';
import field from '@/components/ui/Field.module.css';
import type { Named } from '@/lib/domain/escalation/ticket-parts';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../../desk/data/changes';
import { useLive } from '../../desk/data/use-live';
import { Failure } from '../../desk/shell/Failure';
import { Text } from './Fields';
import styles from './Packet.module.css';

export interface Raising {
  groupId?: string;
  problemId?: string;
  mention?: Named;
}

interface Props {
  destination: string;
  /** A note sets no fields; it may name somebody. */
  noteOnly: boolean;
  raising: Raising;
  onRaising: (raising: Raising) => void;
}

const NOTHING: readonly Change[] = [];

/** What else is set on a ticket that is raised, as far as the person's role there allows. */
export function RaiseFields({ destination, noteOnly, raising, onRaising }: Props) {
  const read = useCallback(() => send('escalation.terms', { destination }), [destination]);
  const { data, error } = useLive(read, NOTHING);
  if (!data) return <Failure error={error} />;
  const set = (change: Partial<Raising>) => onRaising({ ...raising, ...change });
  return (
    <div className={styles.pair}>
      {!noteOnly && !data.mayRaise && <p className={styles.bad}>{say('escalation.mayNotRaise')}</p>}
      {!noteOnly && data.mayRaise && (
        <>
          <Pick
            label={say('escalation.group')}
            none={say('escalation.asIs')}
            from={data.groups}
            value={raising.groupId}
            onPick={(group) => set({ groupId: group?.id })}
          />
          <Text
            label={say('escalation.problem')}
            value={raising.problemId ?? ''}
            onValue={(typed) => set({ problemId: typed.replace(/\D/g, '').slice(0, 19) || undefined })}
          />
        </>
      )}
      <Pick
        label={say('escalation.mention')}
        none={say('escalation.nobody')}
        from={data.colleagues}
        value={raising.mention?.id}
        onPick={(mention) => set({ mention })}
      />
    </div>
  );
}

interface PickProps {
  label: string;
  none: string;
  from: readonly Named[];
  value: string | undefined;
  onPick: (one: Named | undefined) => void;
}

function Pick({ label, none, from, value = '', onPick }: PickProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={field.field} value={value} onChange={({ target }) => onPick(from.find((one) => one.id === target.value))}>
        <option value="">{none}</option>
        {from.map(({ id: key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
