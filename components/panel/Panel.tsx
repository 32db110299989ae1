import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { onOrphaned } from '@/lib/messaging/alive';
import { say } from '@/lib/words/say';
import { Cover } from './frame/Cover';
import { OpenPanel } from './frame/OpenPanel';
import { Rail } from './frame/Rail';
import { useFolded } from './frame/useFolded';
import lines from './parts/lines.module.css';
import { usePanel } from './state/store';
import { usePainted } from './state/usePainted';
import { FullMessage } from './states/FullMessage';

/** The panel in every phase of its life. `retry` asks the worker again for the first view. */
export function Panel({ retry }: { retry: () => void }) {
  const phase = usePanel((state) => state.phase);
  const trouble = usePanel((state) => state.trouble);
  const view = usePanel((state) => state.view);
  const surface = usePanel((state) => state.surface);
  const folded = useFolded();
  // Read while the extension is there: an orphan has no texts any more.
  const [updated] = useState(() => say('client.updated'));
  usePainted();
  useEffect(() => onOrphaned(() => usePanel.setState({ phase: 'gone' })), []);

  if (phase === 'refused') return <FullMessage title={say('panel.refused')} />;
  if (phase === 'gone') return <FullMessage title={updated} />;
  // It did answer, and would answer the same again: an account that is gone from the book.
  if (phase === 'silent' && trouble && !trouble.retryable) return <FullMessage title={trouble.message} />;
  if (phase === 'silent') {
    return (
      <FullMessage title={say('panel.silent')}>
        {trouble && <p className={lines.soft}>{trouble.message}</p>}
        <Button look="primary" size="main" onClick={retry}>
          {say('panel.again')}
        </Button>
      </FullMessage>
    );
  }
  if (!view) return null;
  if (folded && surface === 'framed') return <Rail view={view} />;
  return (
    <Cover>
      <OpenPanel view={view} />
    </Cover>
  );
}
