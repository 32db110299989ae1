// Runs in the desk: types, presses a heading and scrolls as a person would, and looks at what is drawn.
import { db } from '../../lib/store/db';

const LINES = '[aria-label="Accounts"] tbody tr:not([aria-hidden])';

/** The cheapest way to answer what is typed: 50 rows whose lower-case name begins with it, by the index; ms. */
async function query(text: string): Promise<number> {
  const began = performance.now();
  await db.account.where('nameKey').startsWith(text).limit(50).toArray();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - began;
}

Object.assign(globalThis, { deskFloor: { query, close: () => db.close() } });

const painted = (isDone: () => boolean, began: number) =>
  new Promise<number>((resolve) => {
    const look = () => (isDone() ? resolve(performance.now() - began) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
const status = () => document.querySelector('main p[role="status"]')?.textContent ?? '';
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
Object.assign(globalThis, {
  deskBench: {
    async type(text: string) {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) throw new Error('no search field');
      const before = status();
      const began = performance.now();
      setValue?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return painted(() => status() !== before, began);
    },
    async sort(column: string) {
      const heading = [...document.querySelectorAll<HTMLElement>('thead th')].find((th) => th.textContent === column);
      const first = () => document.querySelector(LINES)?.textContent;
      const before = first();
      const began = performance.now();
      heading?.querySelector('button')?.click();
      return painted(() => first() !== before, began);
    },
    async scroll() {
      const frame = document.querySelector<HTMLElement>('[aria-label="Account list"]');
      if (!frame) throw new Error('no list');
      let frames = 0;
      let blank = 0;
      let longest = 0;
      let last = performance.now();
      // Turns of the wheel, flicks, and jumps of the scroll bar over the whole book.
      const steps = [...Array(90).fill(120), ...Array(60).fill(900), ...Array(40).fill(frame.scrollHeight / 41)];
      for (const step of steps) {
        frame.scrollBy(0, step);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        // The scroll event has run and React has drawn; what is here now is what this frame paints.
        await new Promise((resolve) => setTimeout(resolve));
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        frames += 1;
        const { top, bottom, left } = frame.getBoundingClientRect();
        const heights = [60, (bottom - top) / 2, bottom - top - 30];
        const empty = heights.some((y) => !document.elementFromPoint(left + 200, top + y)?.closest('tr:not([aria-hidden])')?.textContent);
        if (empty) blank += 1;
      }
      return { blank: (blank / frames) * 100, longest };
    },
  },
});
