/**
 * An id for a row without one, from what makes it itself, so that importing the file again updates instead of doubling.
 * Two 32-bit FNV-1a runs, the second from another offset, to make 64 bits: a book of 100,000 rows stays free of collisions.
 */
export function stableId(...parts: (string | undefined)[]): string {
  const text = parts.map((part) => part ?? '').join('\u0000');
  return `${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x9747b28c)}`;
}

/** True for an id made here; no system that people export from counts in 16 lower-case hex digits. */
export const isStableId = (id: string): boolean => /^[0-9a-f]{16}$/.test(id);

function fnv1a(text: string, offset: number): string {
  let hash = offset;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
