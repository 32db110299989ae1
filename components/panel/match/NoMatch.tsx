import { CircleHelp, Plug, SearchX } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { AddToBook } from '../by-hand/AddToBook';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';
import { EmptyState } from '../states/EmptyState';
import { ChangeAccount } from './ChangeAccount';

/** A record is open and no account of the book fits it, or nobody said whose it is: why, and a way to say which. */
export function NoMatch({ view }: { view: PanelView }) {
  const may = useCanAct();
  const searching = usePanel((state) => state.searching);
  const why = view.unasked ? say(view.workspace?.approved ? 'choice.noAnswer' : 'choice.notAsked') : view.why;
  return (
    <EmptyState title={say(view.unasked ? 'choice.notKnown' : 'choice.noMatch')} icon={view.unasked ? CircleHelp : SearchX}>
      {why && (
        <p className={lines.soft}>
          <bdi>{why}</bdi>
        </p>
      )}
      {view.unconnected && (
        <>
          <p className={lines.soft}>{say('choice.unconnected')}</p>
          <div>
            <Button icon={Plug} onClick={() => ask('desk.open', { route: 'connections' })}>
              {say('choice.connect')}
            </Button>
          </div>
        </>
      )}
      {may && view.addable && <AddToBook addable={view.addable} />}
      {may && <ChangeAccount pinnable={view.pinnable} focus={searching} />}
    </EmptyState>
  );
}
