import { BookPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Addable } from '@/lib/domain/addable';
import styles from './ByHand.module.css';
import { ByHandForm } from './ByHandForm';
import type { BoundIntent } from './bound';
import { emptyForm, sentOf, type Typed, tell } from './by-hand';
import lines from './lines.module.css';
import { say } from './store';

/** Adds the organization or domain of this page as an account, with what the person knows about it. */
export function AddToBook({ addable: { name, words } }: { addable: Addable }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  async function save({ contextVersion, contextDocumentId }: BoundIntent, typed: Typed) {
    const intent = { contextVersion, contextDocumentId };
    const refused = await tell('account.add', { intent, commandId: crypto.randomUUID(), account: sentOf(typed) });
    if (!refused) say(`Added ${typed.name.trim()} to your book`);
    return refused;
  }

  return (
    <div className={styles.add}>
      <div>
        <Button ref={button} look="primary" size="main" icon={BookPlus} aria-expanded={open} onClick={() => setOpen(!open)}>
          Add to my book
        </Button>
      </div>
      {open && (
        <>
          <p className={lines.soft}>
            Recognised from now on by <bdi>{words.join(', ')}</bdi>. Kept in this browser.
          </p>
          <ByHandForm
            label="New account"
            first={emptyForm(name)}
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
