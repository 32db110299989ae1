import { controlAt } from './elements';

interface Room {
  /** Controls of the page still lie under the panel. */
  covers: boolean;
  giveBack(): void;
}

type Styles = Record<string, string>;

/**
 * Moves the page aside. Flow layouts follow the width of `html`; fixed parts follow only a transformed body, which
 * misplaces pop-ups in some pages and is therefore the second try. What counts is the outcome: controls left under
 * the panel. Layouts sized by `100vw` or by script move with neither.
 */
export function makeRoom(host: Element, width: number): Room {
  const narrow = `calc(100% - ${width}px)`;
  const flow: Styles = { width: narrow, position: 'relative', 'min-height': '100vh' };
  const fixed: Styles = { width: narrow, transform: 'translateZ(0)', height: '100%' };
  const { documentElement, body } = document;
  let undo = apply(documentElement, flow);
  if (body && covers(host, width)) {
    undo();
    const undoHtml = apply(documentElement, { height: '100%' });
    const undoBody = apply(body, fixed);
    const undoBoth = () => {
      undoBody();
      undoHtml();
    };
    if (covers(host, width)) {
      undoBoth();
      undo = apply(documentElement, flow);
    } else undo = undoBoth;
  }
  return {
    covers: covers(host, width),
    giveBack: () => {
      undo();
      tellResize();
    },
  };
}

/** Inline and important through the style object: no page CSP applies to it. */
function apply(element: HTMLElement, styles: Styles): () => void {
  const before = Object.keys(styles).map(
    (name) => [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  tellResize();
  return () => {
    for (const [name, value, priority] of before) element.style.setProperty(name, value, priority);
  };
}

/** Gmail and others measure on resize only. */
function tellResize(): void {
  window.dispatchEvent(new Event('resize'));
}

/** Looks at a grid of points under the panel for controls of the page. */
function covers(host: Element, width: number): boolean {
  const { innerWidth, innerHeight } = window;
  for (let x = innerWidth - width + 8; x < innerWidth; x += 44) {
    for (let y = 8; y < innerHeight; y += 40) {
      if (controlAt(x, y, host)) return true;
    }
  }
  return false;
}
