/**
 * Lets the second half of a double click do nothing where another button has come under the pointer meanwhile: what was pressed went
 * from its list, and the next one stands in its place. Quick presses of one button all count.
 */
export function guardDoubleClicks(document: Document): void {
  let first: Element | null = null;
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (event.detail <= 1) first = button;
      else if (button && button !== first) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );
}
