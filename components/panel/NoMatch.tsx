import { SearchX } from 'lucide-react';
import type { PanelView } from '@/lib/domain/view';
import { say } from '@/lib/words/say';
import { AddToBook } from './AddToBook';
import { ChangeAccount } from './ChangeAccount';
import lines from './lines.module.css';
import { Plain } from './Plain';
import { usePanel } from './store';
import { useCanAct } from './useCanAct';

/** A record is open and no account of the book fits it: why, and a way to say which. */
export function NoMatch({ view }: { view: PanelView }) {
  const may = useCanAct();
  const searching = usePanel((state) => state.searching);
  return (
    <Plain title={say('choice.noMatch')} icon={SearchX}>
      {view.why && (
        <p className={lines.soft}>
          <bdi>{view.why}</bdi>
        </p>
      )}
      {may && view.addable && <AddToBook addable={view.addable} />}
      {may && <ChangeAccount pinnable={view.pinnable} focus={searching} />}
    </Plain>
  );
}
