import type { z } from 'zod';
import type { IsoInstant, Support } from '../domain/account';
import type { Result } from '../domain/errors';
import type { Enclosed } from '../domain/escalation/delivery';
import type { StandsThere } from '../domain/escalation/packet';
import type { FileBytes, RaiseTerms, TicketParts } from '../domain/escalation/ticket-parts';
import type { LookedUp } from '../domain/match/looked-up';
import type { EscalationPart, Exactness, Operation, TaskThere, Written } from '../domain/outbox/operation';
import type { SentMail } from '../domain/outreach/recorded';
import type { Ref, RefKind } from '../domain/place';
import type { IncomingRecord, SourceRecord } from '../domain/record';
import type { ValueField } from '../domain/records/fields';
import type { RecordTerms } from '../domain/records/terms';
import type { BookChoice, Budget, FieldMapping, FieldOffer, SignedInAs } from '../domain/source/connection';
import type { PlainKey } from '../words/catalogue';

/** Proves who is asking. A system's code never sees how a token came about or where it is kept. */
export interface Authorizer {
  /** `include` only for the browser's own signed-in session. */
  credentials: 'omit' | 'include';
  headers(): Promise<Result<Record<string, string>>>;
  /** Called once after a 401: other headers to try with, or why there are none. */
  renew?(refused: Record<string, string>): Promise<Result<Record<string, string>>>;
}

/** What a connector takes from outside, so that tests can stand in for network and clock. */
export interface ConnectorIo {
  fetch?: typeof fetch;
  now?: () => IsoInstant;
  /** Absent: the browser's own session. */
  auth?: Authorizer;
  /** Headers of every answer, for whoever keeps the budget of calls. */
  heard?(headers: Headers): void;
}

/** What a system can be asked for. The user interface offers nothing that is not here. */
export type Capability = 'lookup' | 'support' | 'pull' | 'open' | 'write' | 'escalate' | 'roles';

/**
 * What it can be asked about the records of its own pages: `lookup` says what it knows of them, `account` whose they are. A kind that
 * is added to `REF_KINDS` is missing here until its connector says.
 */
export type Records<Vendor extends string> = Record<Extract<RefKind, `${Vendor}.${string}`>, 'lookup' | 'account'>;

/** One page of a refresh. `cursor` goes on from here after any interruption; with `done` it is where the next refresh begins. */
export interface PulledPage {
  records: IncomingRecord[];
  /** Rows that the system says are deleted, or no longer ours to see. */
  gone: { type: SourceRecord['type']; externalId: string }[];
  cursor: string;
  done: boolean;
  /** All rows to expect, where the system says. */
  total?: number;
}

/** A system opened with one customer's settings. Nothing here throws. */
export interface Connection {
  /** Names the connection in rows, e.g. `zendesk:acme.zendesk.com`. */
  connectionId: string;
  /** Who the sign-in is. An anonymous answer is a failed sign-in. */
  whoami(): Promise<Result<SignedInAs>>;
  /** What the system says about the record a page names. */
  lookup?(ref: Ref): Promise<Result<LookedUp>>;
  /** The same about up to 100 records of a list, in one question. Records it does not know are left out. */
  lookupMany?(refs: Ref[]): Promise<Result<LookedUp[]>>;
  /** The open tickets of one organization, in figures. */
  support?(organizationId: string): Promise<Result<Support>>;
  /** Everything about the account behind a record page, in one round trip; empty: no account stands behind it. */
  account?(ref: Ref): Promise<Result<IncomingRecord[]>>;
  /** My book, from `cursor` on or from the start. Ends after the page with `done`, or with an error. */
  pull?(cursor?: string): AsyncGenerator<Result<PulledPage>>;
  /** Ids of all accounts that are mine to see, to compare with what is stored; paged like `pull`. */
  ids?(): AsyncGenerator<Result<string[]>>;
  /** Fields that may be mapped, the mapping their names suggest, and a field that keeps a key of ours from arriving twice. */
  fields?(): Promise<Result<{ offers: FieldOffer[]; guess: FieldMapping; keyField?: string }>>;
  /** Ways in which an account may be mine, each with its count. */
  bookChoices?(): Promise<Result<BookChoice[]>>;
  /** Which of our fields may be set there, and how; the same of its contacts. */
  recordTerms?(): Promise<Result<RecordTerms>>;
  /** Whether what a person or an administrator wrote into the settings can be used, before it is kept. */
  checkSettings?(): Result<unknown>;
  /** Whether the person has commented on this ticket since that moment (milliseconds), for colleagues only or for the customer. */
  commented?(ticketId: string, since: number, internal: boolean): Promise<Result<boolean>>;
  /** Mails that the person sent from this system's own composer since then, the earliest first; none where it keeps no record of mail. */
  mailsSent?(since: IsoInstant): Promise<Result<SentMail[]>>;
  /** How this write is kept from arriving twice; undefined: this system does not take it. */
  exactness?(operation: Operation): Exactness | undefined;
  /** `key`: the same for every try of one write. `targetId`: what an earlier write became, where the operation is about one. */
  write?(operation: Operation, key: string, targetId?: string, enclosed?: Enclosed): Promise<Result<Written>>;
  /** Takes out what one write of an escalation left twice. */
  drop?(operation: EscalationPart, id: string): Promise<Result<void>>;
  /** How a ticket or case stands there. */
  standing?(recordId: string): Promise<Result<StandsThere>>;
  /** The release or build that the system says it runs; undefined: it says none. */
  release?(): Promise<Result<string | undefined>>;
  /** What a ticket says by itself: its subject, the requester's first words, its files. */
  ticketParts?(recordId: string): Promise<Result<TicketParts>>;
  /** One of its files, by its number. */
  ticketFile?(recordId: string, fileId: string): Promise<Result<FileBytes>>;
  /** What may be set where a ticket is raised, by whoever signed in. */
  raiseTerms?(): Promise<Result<RaiseTerms>>;
  /** How the task that a completion is about stands there now; asked after it was changed there meanwhile. */
  there?(operation: Operation): Promise<Result<TaskThere>>;
  /** Looks for what `write` may have left since `since`; `taken`: ids that belong to other writes of ours. */
  find?(operation: Operation, since: IsoInstant, taken: readonly string[], enclosed?: Enclosed): Promise<Result<Written | undefined>>;
}

/** A connection that surely answers these questions. */
export type Answers<K extends keyof Connection> = Connection & Required<Pick<Connection, K>>;

/** One system Sidelight can read. A new one is a folder with this and a line in `registry.ts`. */
export interface Connector<C, O extends Connection = Connection> {
  id: string;
  /** What people call the system. */
  name: string;
  config: z.ZodType<C>;
  /** The only origins this connector may reach with that configuration. */
  origins(config: C): string[];
  /** Hosts of the vendor's that hand files out in place of it: asked for when a person wants one, and given back. */
  filesAt?: readonly string[];
  capabilities: readonly Capability[];
  records: Partial<Record<RefKind, 'lookup' | 'account'>>;
  /** The record that stands for an account there, its id in a link or in whatever else people copy, and what they are asked to copy. */
  account: { kind: RefKind; idIn(copied: string): string | undefined; hint: PlainKey };
  /** My book can be narrowed by a condition in the system's own words. */
  filters?: true;
  /** What is logged of an account belongs there: the company's CRM. */
  keepsTouchpoints?: true;
  /** Fields of ours that every account has there, by the system's own name, whatever the settings map. */
  standardFields?: Partial<Record<ValueField, string>>;
  /** What an escalation becomes there. */
  escalatesTo?: 'ticket' | 'case';
  open(config: C, io?: ConnectorIo): O;
  /** Calls used and left, as an answer's headers say. */
  usage?(headers: Headers): Budget | undefined;
}
