import { CircleHelp, SearchX } from 'lucide-react';
import type { PanelView } from '@/lib/domain/view';
import { say } from '@/lib/words/say';
import { AddToBook } from './AddToBook';
import { ChangeAccount } from './ChangeAccount';
import lines from './lines.module.css';
import { Plain } from './Plain';
import { usePanel } from './store';
import { useCanAct } from './useCanAct';

/** A record is open and no account of the book fits it, or nobody said whose it is: why, and a way to say which. */
export function NoMatch({ view }: { view: PanelView }) {
  const may = useCanAct();
  const searching = usePanel((state) => state.searching);
  const why = view.unasked ? say(view.workspace?.approved ? 'choice.noAnswer' : 'choice.notAsked') : view.why;
  return (
    <Plain title={say(view.unasked ? 'choice.notKnown' : 'choice.noMatch')} icon={view.unasked ? CircleHelp : SearchX}>
      {why && (
        <p className={lines.soft}>
          <bdi>{why}</bdi>
        </p>
      )}
      {may && view.addable && <AddToBook addable={view.addable} />}
      {may && <ChangeAccount pinnable={view.pinnable} focus={searching} />}
    </Plain>
  );
}
