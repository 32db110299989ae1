import { PanelRight, Rows3, Upload } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { Addable } from '@/lib/domain/addable';
import { AddToBook } from './AddToBook';
import { ask } from './ask';
import lines from './lines.module.css';
import { Plain } from './Plain';
import { useCanAct } from './useCanAct';

/** A page that shows no single record. */
export function Quiet() {
  return (
    <Plain title="No record open here" icon={PanelRight}>
      <p className={lines.soft}>Open a ticket, a mail or an account, and the customer behind it appears here.</p>
      <div>
        <Button icon={Rows3} onClick={() => ask('desk.open', { route: 'book' })}>
          Open your book
        </Button>
      </div>
    </Plain>
  );
}

/** Nothing is stored yet, so nothing can be matched. */
export function EmptyBook({ addable }: { addable?: Addable }) {
  const may = useCanAct();
  return (
    <Plain title="Your book is empty" icon={Upload}>
      <p className={lines.soft}>Import a file with your accounts, or load sample data to look around. Both are on the Import page.</p>
      <div>
        <Button look={may && addable ? 'plain' : 'primary'} size="main" onClick={() => ask('desk.open', { route: 'import' })}>
          Open Import
        </Button>
      </div>
      {may && addable && (
        <>
          <p className={lines.soft}>Or begin with the customer in front of you.</p>
          <AddToBook addable={addable} />
        </>
      )}
    </Plain>
  );
}
