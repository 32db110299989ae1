import { byPattern, type Finder } from './rule';

function percent(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** What base64 holds, where that is text. */
function base64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')), (c) => c.charCodeAt(0));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /(?![\t\n\r])\p{Cc}/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Secrets that stand there in another writing, taken off once: the whole piece goes. */
export function encodedFinder(find: Finder): readonly Finder[] {
  const hides = (decode: (text: string) => string | undefined) => (text: string) => {
    const decoded = decode(text);
    return decoded !== undefined && decoded !== text && find(decoded).length > 0;
  };
  return [
    byPattern('encoded', /(?<![\w%.~+-])(?=[\w.~+-]{0,200}%[0-9A-Fa-f]{2})[\w.~+%-]{6,4000}/g, hides(percent)),
    byPattern('encoded', /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,8000}={0,2}/g, hides(base64)),
  ];
}
