/** One line per event; names of things that happen, never names of customers. */
export function log(event: string, detail?: string): void {
  console.info(`[sidelight] ${oneLine(event)}${detail ? `: ${oneLine(detail)}` : ''}`);
}

/** Control characters, line separators and bidi controls are escaped, so that untrusted text cannot forge a line. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
