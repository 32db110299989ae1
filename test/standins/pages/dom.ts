type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | ((event: Event) => void) | undefined>;

/** What the host calls otherwise since its last release: pieces of `name=value`, old and new. */
let renamed: [string, string][] = [];
export function rename(pieces: [string, string][]): void {
  renamed = pieces;
}
const newly = (name: string, value: string): [string, string] => {
  const [now = '', ...rest] = renamed.reduce((text, [from, to]) => text.replaceAll(from, to), `${name}=${value}`).split('=');
  return [now, rest.join('=')];
};

/**
 * Builds one element. Never from a string of markup: the pages run under Trusted Types, like Gmail.
 * Functions become listeners (`onclick`), `true` an empty attribute, `false` and `undefined` nothing.
 */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(...newly(name, value === true ? '' : String(value)));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The data behind the page, from the stand-in's private channel. */
export async function load<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

const DAY = 86_400_000;
export const instant = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY - 3_600_000);
/** `today 09:12` words as mail and ticket lists write them. */
export const shortDate = (daysAgo: number) =>
  daysAgo < 1
    ? instant(daysAgo).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : instant(daysAgo).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });

export const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** True for plain left clicks: the others must open a tab the browser's way. */
export const plainClick = (event: Event) => event instanceof MouseEvent && event.button === 0 && !event.metaKey && !event.ctrlKey;
