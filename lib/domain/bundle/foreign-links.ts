import type { Payload } from './payload';

/** Where a browser would see an address of the web. */
const WEB = /\bhttps?:[\\/]{2}[^\s"'<>()[\]{}|]+/gi;

/** The first host outside these places that a text for customers leads to: nobody vouches for it where nobody has signed. */
export function foreignHost({ templates, snippets }: Payload, places: readonly string[]): string | undefined {
  for (const text of textsIn([templates, snippets])) {
    for (const [address] of text.matchAll(WEB)) {
      const host = URL.canParse(address) ? new URL(address).hostname : address.slice(0, 60);
      if (!places.some((place) => host === place || host.endsWith(`.${place}`))) return host;
    }
  }
  return undefined;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
