/** `low`: above the footer. `high`: below the top bar. `unseen`: nowhere to be seen, and heard all the same. */
export type Spot = 'low' | 'high' | 'unseen';

interface Span {
  top: number;
  bottom: number;
}

const CONTROL = 'button,input,select,textarea,a[href],summary';
/** Fields that are filled in together. */
const FIELDS = 'fieldset,form';

const around = (element: Element | null | undefined): Element[] => {
  const one = element?.closest(FIELDS) ?? element?.closest(CONTROL);
  return one ? [one] : [];
};

/** What the person is at: the fields around the focus, and those under the pointer. */
export function inUse(document: Document): Span[] {
  const under = [...document.querySelectorAll(':hover')].at(-1);
  return [...around(document.activeElement), ...around(under)].map((one) => one.getBoundingClientRect());
}

/** Where a sentence may lie that is as tall as these, first choice first: never over what is being used. */
export function spotFor(low: Span, high: Span, used: readonly Span[]): Spot {
  const isFree = (spot: Span) => used.every(({ top, bottom }) => bottom <= spot.top || spot.bottom <= top);
  return isFree(low) ? 'low' : isFree(high) ? 'high' : 'unseen';
}
