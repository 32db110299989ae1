import styles from './presented.module.css';

/** Where the browser does not say what it presented: animation frames from a change to its pixels in all but a starved browser. */
const FRAMES = 4;

/** How long the browser's own word is waited for before frames are counted instead. */
const PATIENCE_MS = 250;

/** One mark's word is not another's: that of the change before may come after the next change. */
let marks = 0;

const canTell = () => globalThis.PerformanceObserver?.supportedEntryTypes?.includes('element');

/**
 * Calls back once what the document holds now has been presented on the screen. A mark without a look of its own is added in
 * the same task, so that one frame holds both, and the browser says when it was first shown (element timing). It does so only for
 * a frame of which something can be seen: the cover leaves one row free. Returns a function that calls it off.
 */
export function onPresented(presented: () => void): () => void {
  marks += 1;
  const name = `painted ${marks}`;
  const mark = document.createElement('i');
  mark.className = styles.mark ?? '';
  mark.ariaHidden = 'true';
  mark.setAttribute('elementtiming', name);
  mark.textContent = '.';
  let frame = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const observer = canTell() ? new PerformanceObserver((list) => isSaid(list, name) && finish()) : undefined;

  function stop(): void {
    observer?.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(patience);
    mark.remove();
  }
  function finish(): void {
    stop();
    presented();
  }
  function count(left: number): void {
    frame = requestAnimationFrame(() => (left > 1 ? count(left - 1) : finish()));
  }

  observer?.observe({ type: 'element' });
  document.body.append(mark);
  if (observer) patience = setTimeout(() => count(FRAMES), PATIENCE_MS);
  else count(FRAMES);
  return stop;
}

const isSaid = (list: PerformanceObserverEntryList, name: string) =>
  list.getEntries().some((entry) => 'identifier' in entry && entry.identifier === name);
