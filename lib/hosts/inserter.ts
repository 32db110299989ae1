import type { ComposerInPage, Newest, PutAnswer, PutOrder, SentReport } from '../domain/outreach/insert-order';
import type { Place } from '../domain/place';
import type { HostAdapter } from './adapter';
import { chooseComposer, isComposer } from './choose-composer';
import { composers } from './composers';
import type { EnterByPage } from './enter-by-page';
import { noteElement } from './last-focus';
import { newestOf } from './newest';
import { composerNow, put } from './put';
import { watchSent } from './sent';

/** Inserts into one host page, watches what becomes of it, and says what stands there; each order is carried out once in a document. */
export function startInserter(adapter: HostAdapter, onSent: (report: SentReport) => void, signal: AbortSignal, byPage?: EnterByPage) {
  const done = new Map<string, Promise<PutAnswer>>();
  const watched = new WeakSet<Document>();
  let last: Promise<unknown> = Promise.resolve();

  function placeNow(): Place | undefined {
    const place = adapter.locate(new URL(location.href));
    const root = place && adapter.activeRoot(document, place);
    return root ? (adapter.refine(root, place) ?? place) : place;
  }

  const mailboxNow = () => {
    const place = adapter.locate(new URL(location.href));
    return place && adapter.always?.(document, place).mailbox?.toLowerCase();
  };

  /** Focus inside a frame is heard inside it only. */
  function listenInFrames(place: Place): void {
    for (const { editor, box } of composers[adapter.id].find(document, place)) {
      const { ownerDocument: page } = editor;
      if (page === document || watched.has(page)) continue;
      watched.add(page);
      page.addEventListener('focusin', () => noteElement(box), { capture: true, passive: true, signal });
    }
  }

  /** One after the other: two at once would write into each other. */
  async function carryOut(order: PutOrder, before: Promise<unknown>): Promise<PutAnswer> {
    await before;
    if (order.mailbox !== undefined && order.mailbox !== mailboxNow()) return { kind: 'moved' };
    listenInFrames(order.place);
    const answer = await put(adapter.id, placeNow, order, byPage);
    if (answer.kind !== 'inserted') return answer;
    const place = placeNow();
    const composer = place && chooseComposer(adapter.id, place, order.opened);
    if (composer && isComposer(composer)) watchSent(adapter.id, composer, order.commandId, onSent, signal);
    return answer;
  }

  return {
    look(): ComposerInPage | null {
      const place = placeNow();
      if (!place) return null;
      listenInFrames(place);
      return composerNow(adapter.id, place) ?? null;
    },
    /** The same order again is the same insertion: the worker that asked first may have died before it heard the answer. */
    put(order: PutOrder): Promise<PutAnswer> {
      const known = done.get(order.commandId);
      if (known) return known;
      const answer = carryOut(order, last);
      last = answer.catch(() => undefined);
      done.set(order.commandId, answer);
      // What was refused may be tried again under the same name.
      void answer.then(({ kind }) => kind === 'inserted' || done.delete(order.commandId));
      return answer;
    },
    newest(): Newest {
      const place = placeNow();
      return place ? newestOf(adapter, place) : {};
    },
  };
}
