import type { AppError } from '../../lib/domain/errors';
import type { Followed, PageReport } from '../../lib/hosts/session';
import { send } from '../../lib/messaging/client';
import { hear } from '../../lib/platform/hear';
import { openLine } from '../../lib/platform/line';
import { plain } from '../../lib/words/say';
import { createElements } from './elements';
import { mountPanel, type Panel } from './mount';
import { createPlace, type Look } from './place';

/** How long a covered panel may wait for "painted" before the page is reported again, each time twice as long; at last it says so. */
const PATIENCE_MS = 1_500;
const LAST_PATIENCE_MS = 6_000;

/**
 * How long a report may go without a final answer before it is made again, each time twice as long: one that reaches a worker in
 * the middle of its start is lost without a word, and a look-up ends with the worker that makes it.
 */
const UNHEARD_MS = 3_000;

/** Icon tab, frame and cover in one host page. Knows nothing about customers: the frame shows them, the cover hides it. */
export function startOverlay(signal: AbortSignal) {
  const lost = () => void send('panel.lost', {}).catch(failed);
  const elements = createElements(signal, pressed, lost);
  const place = createPlace(elements, { signal, onLook, onMoves: (moves) => void send('page.moves', { moves }).catch(failed) });
  const sayToPanel = openLine(signal);
  let generation = 0;
  let page: Followed | undefined;
  let panel: Panel | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let unheard: ReturnType<typeof setTimeout> | undefined;
  let times = 0;
  let off: boolean | undefined;

  /** In the same task as the navigation: what the frame shows belongs to the page before. */
  function moved(next: number): void {
    generation = next;
    times = 0;
    if (panel) cover();
  }

  function cover(patience = PATIENCE_MS): void {
    elements.cover('');
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (patience === LAST_PATIENCE_MS) return elements.cover(plain('overlay.silent'));
      page?.report();
      cover(patience * 2);
    }, patience);
  }

  async function report(shown: PageReport): Promise<void> {
    const { generation: about } = shown;
    elements.theme(shown.theme);
    clearTimeout(unheard);
    unheard = setTimeout(
      () => {
        times += 1;
        page?.report();
      },
      UNHEARD_MS * 2 ** times,
    );
    try {
      const answered = send('context.changed', shown);
      sayToPanel(shown);
      const answer = await answered;
      if (about !== generation || signal.aborted) return;
      if (!answer.waits) clearTimeout(unheard);
      off = answer.off;
      if (off) place.leave();
      else place.advise(answer);
    } catch (error) {
      failed(error);
    }
  }

  function onLook(look: Look, focus: boolean): void {
    if (look === 'tab') {
      clearTimeout(waiting);
      panel?.remove();
      panel = undefined;
      elements.uncover();
    } else if (!panel) {
      panel = mountPanel(elements, { signal, focus, onFailed: failed, onLost: lost });
      cover();
    }
  }

  /** In the task of the press: a question in between, and the browser no longer opens its side panel. */
  function pressed(): void {
    if (place.isSide()) void send('side.open', {}).catch(() => toggle(true));
    else void toggle(true);
  }

  async function toggle(show: boolean): Promise<void> {
    if (off || signal.aborted) return;
    place.show(show);
    await send('panel.shown', { open: show }).catch(failed);
  }

  /** The extension was updated or removed under us: whatever the frame still shows is no longer to be trusted. */
  function failed(error: unknown): void {
    const { code, message } = error as AppError;
    if (code !== 'invalidated') return;
    clearTimeout(unheard);
    if (!panel) return;
    clearTimeout(waiting);
    elements.cover(message);
  }

  hear(
    {
      'overlay.painted': ({ generation: painted }) => {
        // An address that was announced and then called off is noticed here at the latest.
        page?.look();
        if (painted !== generation || !panel) return;
        clearTimeout(waiting);
        elements.uncover();
      },
      'overlay.show': ({ show }) => void toggle(show === 'toggle' ? place.look() !== 'open' : show),
      'overlay.dock': ({ dock, settled }) => place.dock(dock, settled),
      'overlay.where': () => ({ generation, frame: panel?.size() }),
      'overlay.report': () => page?.report(),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    clearTimeout(unheard);
    panel?.remove();
    elements.host.remove();
  });

  return {
    moved,
    report,
    follow: (followed: Followed) => {
      page = followed;
    },
  };
}
