/** Pixels of the element inside the window; 0 when it or an ancestor is hidden, transparent or off screen. */
export function visibleArea(element: Element): number {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 0;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Hosts keep earlier records mounted: the one with the largest visible area is in front. */
export function mostVisible(elements: Iterable<Element>): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const element of elements) {
    const area = visibleArea(element);
    if (area > most) [best, most] = [element, area];
  }
  return best;
}

/** Elements that match and do not lie inside `untrusted`, where strangers and the user write. */
export function trusted(root: ParentNode, selector: string, untrusted: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(untrusted));
}

const MAIL = /[^\s@<>"(),;:[\]]+@[^\s@<>"(),;:[\]]+\.[^\s@<>"(),;:[\].]+/g;

/** Mail addresses in a short text, lower case. The caps keep a hostile text cheap. */
export function addressesIn(text: string): string[] {
  return (text.slice(0, 2000).toLowerCase().match(MAIL) ?? []).filter((address) => address.length <= 320);
}

/** The text as a mail address, when it is one and nothing else. */
export function asAddress(text: string | null | undefined): string | undefined {
  const [address] = addressesIn(text ?? '');
  return address === text?.trim().toLowerCase() ? address : undefined;
}

/** Light or dark by the luminance of what the body paints; `undefined` when it paints nothing. */
export function paintedTheme({ body }: Document): 'light' | 'dark' | undefined {
  const color = body ? getComputedStyle(body).backgroundColor : '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128 ? 'light' : 'dark';
}
