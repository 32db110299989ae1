import type { Removal } from '../escalation/packet';
import { withoutUnseen } from '../redact/log';
import { addUp, type Scrub } from '../redact/scrub';
import { maskUrl } from '../redact/url';
import type { RecordedEntry } from './recorded';

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'<>()`]{1,2000}/g;
/** Line and column that a stack puts behind an address. */
const PLACE = /(?::\d{1,7}){1,2}$/;
const KINDS = { console: 'console.error', error: 'uncaught', rejection: 'unhandled rejection' } as const;

/** One entry as one line, as it may be kept: addresses without what was asked and given, then the rules for texts. */
export function lineOf(entry: RecordedEntry, scrub: Scrub): { line: string; removed: Removal[] } {
  const removed: Removal[] = [];
  const clean = (text: string) => {
    const done = scrub(withoutUnseen(text));
    removed.push(...done.removed);
    return done.text;
  };
  const address = (text: string) => {
    const { text: masked, values, ids } = maskUrl(text, clean);
    removed.push({ rule: 'query-values', count: values }, { rule: 'ids', count: ids });
    return masked;
  };
  const words =
    entry.kind === 'request' ? requestWords(entry, address) : `${KINDS[entry.kind]} ${clean(addressesMasked(entry.text, address))}`;
  const line = `${new Date(entry.at).toISOString()} ${words}`.replace(/\s*\n\s*/g, ' | ').trimEnd();
  return { line, removed: addUp(removed.filter(({ count }) => count > 0)) };
}

const requestWords = ({ method, url, status, ms }: Extract<RecordedEntry, { kind: 'request' }>, address: (text: string) => string) =>
  `request ${/^[A-Z]{3,10}$/.test(method) ? method : 'OTHER'} ${address(url) || '(no address)'} ${status === 0 ? 'no answer' : status}, ${ms} ms`;

const addressesMasked = (text: string, address: (text: string) => string): string =>
  text.replace(ADDRESS, (found) => {
    const [place = ''] = PLACE.exec(found) ?? [];
    return address(found.slice(0, found.length - place.length)) + place;
  });
