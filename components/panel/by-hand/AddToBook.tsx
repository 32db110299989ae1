import { BookPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { Addable } from '@/lib/domain/match/addable';
import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import lines from '../parts/lines.module.css';
import { announce } from '../state/store';
import styles from './ByHand.module.css';
import { ByHandForm } from './ByHandForm';
import { emptyForm, sentOf, type Typed, tell } from './by-hand';

/** Adds the organization or domain of this page as an account, with what the person knows about it. */
export function AddToBook({ addable: { name, words } }: { addable: Addable }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(() => emptyForm(name));
  const button = useRef<HTMLButtonElement>(null);

  async function save({ contextVersion, contextDocumentId }: BoundIntent, typed: Typed) {
    const intent = { contextVersion, contextDocumentId };
    const refused = await tell('account.add', { intent, commandId: crypto.randomUUID(), account: sentOf(typed) });
    if (!refused) announce(say('handMade.added', { name: typed.name.trim() }));
    return refused;
  }

  return (
    <div className={styles.add}>
      <div>
        <Button ref={button} look="primary" size="main" icon={BookPlus} aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('handMade.add')}
        </Button>
      </div>
      {open && (
        <>
          <p className={lines.soft}>
            <Rich text="handMade.recognised" values={{ clues: <bdi>{words.join(', ')}</bdi> }} />
          </p>
          <ByHandForm
            label={say('handMade.newAccount')}
            typed={typed}
            type={(change) => setTyped({ ...typed, ...change })}
            onSave={save}
            onCancel={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </>
      )}
    </div>
  );
}
