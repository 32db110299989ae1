import { PanelRight, Rows3, Upload } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { Addable } from '@/lib/domain/match/addable';
import { say } from '@/lib/words/say';
import { AddToBook } from '../by-hand/AddToBook';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import { EmptyState } from './EmptyState';
import { TodayShort } from './TodayShort';

/** A page that shows no single record. */
export function Quiet() {
  return (
    <>
      <EmptyState title={say('quiet.noRecord')} icon={PanelRight}>
        <p className={lines.soft}>{say('quiet.openOne')}</p>
        <div>
          <Button icon={Rows3} onClick={() => ask('desk.open', { route: 'book' })}>
            {say('quiet.openBook')}
          </Button>
        </div>
      </EmptyState>
      <TodayShort />
    </>
  );
}

/** Nothing is stored yet, so nothing can be matched. */
export function EmptyBook({ addable }: { addable?: Addable }) {
  const may = useCanAct();
  return (
    <EmptyState title={say('quiet.emptyBook')} icon={Upload}>
      <p className={lines.soft}>{say('quiet.importOrSample')}</p>
      <div>
        <Button look={may && addable ? 'plain' : 'primary'} size="main" onClick={() => ask('desk.open', { route: 'import' })}>
          {say('quiet.openImport')}
        </Button>
      </div>
      {may && addable && (
        <>
          <p className={lines.soft}>{say('quiet.orBegin')}</p>
          <AddToBook addable={addable} />
        </>
      )}
    </EmptyState>
  );
}
