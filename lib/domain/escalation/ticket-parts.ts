import { withoutUnseen } from '../redact/log';
import type { Quote } from './packet';

/** A file on a ticket. */
export interface TicketFile {
  id: string;
  name: string;
  size: number;
  /** At the ticket's own workspace, or where it lies at Drive, else absent. */
  link?: string;
  /** It can be fetched from here. */
  comes?: true;
  /** It lies at Google Drive: only a link to it was sent, and nothing is fetched from there. */
  atDrive?: true;
}

/** What a ticket says by itself, asked for by a press. */
export interface TicketParts {
  subject?: string;
  /** What the requester wrote first, as they wrote it. */
  quote?: Quote;
  files: TicketFile[];
  /** The hosts that hand these files out, where the browser must be asked for them: as an origin. */
  filesAt?: string;
  /** The company lets nobody use the browser's own session, and there is no other way to these files. */
  forbidden?: true;
}

/** Whoever sent a file named it: without what nobody sees or what turns writing round, on one line. */
export const namedFile = <F extends { name: string }>(file: F): F => ({
  ...file,
  name: withoutUnseen(file.name).replace(/\s+/gu, ' ').trim().slice(0, 200) || 'file',
});

/** A file as it lies there, of which nothing is redacted yet. */
export interface FileBytes {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;
const TEXT = /\.(?:log|txt|har|json|csv|xml|ya?ml|md)$/i;

/** As what a file can become evidence: only what can be redacted can. */
export const evidenceKind = ({ name }: Pick<TicketFile, 'name'>): 'picture' | 'text' | undefined =>
  PICTURE.test(name) ? 'picture' : TEXT.test(name) ? 'text' : undefined;

export interface Named {
  id: string;
  name: string;
}

/** What a person may set where they raise a ticket or write a note on it. */
export interface RaiseTerms {
  /** Their role changes fields of a ticket, not its notes alone. */
  mayRaise: boolean;
  groups: Named[];
  /** Who can be mentioned. */
  colleagues: Named[];
}
