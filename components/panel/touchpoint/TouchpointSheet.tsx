import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import type { PanelView } from '@/lib/domain/panel/view';
import { type LoggedTouchpoint, loggedTouchpoints } from '@/lib/domain/touchpoint/logged';
import { say } from '@/lib/words/say';
import { intentOf, sameIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { usePanel } from '../state/store';
import { AskFirst } from './AskFirst';
import { useTouchpointDrafts } from './drafts';
import { Logged } from './Logged';
import { closeSheet, type Sheet, useTouchpoint } from './state';
import styles from './TouchpointSheet.module.css';

/** What became of the last press, and the one question it leaves open; above the button, so that the account stays in sight. */
export function TouchpointSheet() {
  const view = usePanel((state) => state.view);
  const may = useCanAct();
  const sheet = useTouchpoint((state) => state.sheet);
  const accountId = may ? view?.account?.id : undefined;
  useTouchpointDrafts(accountId);
  useUnfinished(view);

  if (!view?.account || !may || !sheet || !sameIntent(sheet.for, intentOf(view))) return null;
  const touch = touchpointOf(sheet, view);
  if (sheet.kind === 'logged' && (!touch || touch.gone)) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') closeSheet();
  }

  return (
    <section aria-label={say('touchpoint.region')} className={styles.sheet} onKeyDown={onKeyDown}>
      <IconButton icon={X} label={say('touchpoint.close')} className={styles.close} onClick={closeSheet} />
      {touch ? (
        <Logged key={touch.id} touch={touch} earlier={sheet.kind === 'logged' && sheet.earlier} />
      ) : (
        <AskFirst account={view.account.name} offer={view.touch} anew={sheet.kind === 'asking' ? sheet.anew : undefined} />
      )}
    </section>
  );
}

function touchpointOf(sheet: Sheet, { pending, touch }: PanelView): LoggedTouchpoint | undefined {
  if (sheet.kind !== 'logged') return undefined;
  const { logged } = touch ?? {};
  return loggedTouchpoints(pending).find(({ id }) => id === sheet.touchId) ?? (logged?.id === sheet.touchId ? logged : undefined);
}

/** Somebody was writing about a touchpoint of this account when the panel went away: it opens again. */
function useUnfinished(view: PanelView | undefined): void {
  const drafts = useTouchpoint((state) => state.drafts);
  useEffect(() => {
    const intent = intentOf(view);
    const { sheet } = useTouchpoint.getState();
    if (!view || !intent || sameIntent(sheet?.for, intent)) return;
    const known = [...loggedTouchpoints(view.pending), ...(view.touch?.logged ? [view.touch.logged] : [])];
    const unfinished = known.findLast(({ id, gone }) => id in drafts && !gone);
    if (unfinished)
      useTouchpoint.setState({ sheet: { kind: 'logged', touchId: unfinished.id, earlier: true, for: intent }, editing: unfinished.id });
  }, [view, drafts]);
}
