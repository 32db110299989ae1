import { LINK_SCHEMES } from './insert';

/** An address that a link may lead to, as browsers write it; nothing for any other scheme, sign-ins in an address, or garbage. */
export function safeLink(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const fits = (LINK_SCHEMES as readonly string[]).includes(url.protocol);
  return fits && url.username === '' && url.password === '' ? url.href : undefined;
}
