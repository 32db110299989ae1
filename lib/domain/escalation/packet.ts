import type { IsoDate, IsoInstant, Money } from '../account';
import { STEP } from '../fold/tasks';
import type { TouchpointSource } from '../touchpoint/touchpoint';
import type { Delivery } from './delivery';
import type { Environment } from './environment';

/** 1 is worst. What each means is written in `severity.ts`. */
export const SEVERITIES = ['1', '2', '3', '4'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FREQUENCIES = ['always', 'often', 'sometimes', 'once'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What the customer cannot do. */
export const EFFECTS = ['security', 'stopped', 'broken', 'minor'] as const;
export type Effect = (typeof EFFECTS)[number];
/** How many of theirs it meets. */
export const REACHES = ['all', 'many', 'few', 'one'] as const;
export type Reach = (typeof REACHES)[number];

/** What a redaction took out: the rule's name and how often, never the text itself. */
export interface Removal {
  rule: string;
  count: number;
}

/** Where and when a piece of evidence was taken. */
export interface Taken {
  /** Empty, like the title, where no page is known. */
  url: string;
  title: string;
  /** ISO 8601 with the offset of the person's time zone. */
  at: string;
  /** How the page stood then; these are absent where no page said it, as of a file or a pasted picture. */
  viewport?: { width: number; height: number };
  /** 1 is 100 %. */
  zoom?: number;
  dpr?: number;
}

export const ARTIFACT_KINDS = ['image', 'har', 'log', 'file'] as const;
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

/** One piece of evidence. It exists only redacted: whoever makes one has run a redaction over it before. */
export interface Artifact {
  id: string;
  packetId: string;
  kind: ArtifactKind;
  /** Safe as a file's name, see `file-name.ts`; unique in its packet. */
  name: string;
  mime: string;
  bytes: Blob;
  /** Absent of a file that shows no page. */
  taken?: Taken;
  removed: Removal[];
  /** When the redaction ran. Without it the store takes no artifact. */
  redactedAt: IsoInstant;
  /** A person said that they looked at it after redaction. */
  lookedAt?: IsoInstant;
  /** Counts up in its packet, in the order in which evidence was added; the store says it. */
  place?: number;
}

/** Words of somebody else, shown as a quotation and never as ours. */
export interface Quote {
  text: string;
  /** Who said it, as the source names them. */
  by?: string;
  at?: IsoInstant;
  link?: string;
}

export interface PacketContact {
  name: string;
  role?: string;
  email?: string;
}

/** What the account has at stake, as it was when the packet was filled. */
export interface Impact {
  account: string;
  arr?: Money;
  /** Until the customer must decide on the renewal; negative: overdue. */
  daysToDecision?: number;
  health?: string;
  healthCritical?: true;
  healthWhy: string[];
  openEscalations?: number;
  openTickets?: number;
  lifecycle?: string;
}

/** Everything a person writes or chooses. Stored after redaction only. */
export interface PacketWords {
  title: string;
  happens: string;
  expected: string;
  steps: string[];
  frequency?: Frequency;
  firstSeen?: string;
  effect?: Effect;
  reach?: Reach;
  /** Who, in words. */
  affected?: string;
  workaround?: string;
  severity?: Severity;
  /** Why another severity was chosen than the one suggested. */
  severityReason?: string;
  quotes: Quote[];
  contacts: PacketContact[];
  tried: string[];
  ask: string;
  askBy?: IsoDate;
  sla?: string;
  links: string[];
}

/** How it stands where it went, as last read back. */
export interface StandsThere {
  status: string;
  open: boolean;
  owner?: string;
  /** Read at. */
  at: IsoInstant;
}

/** One escalation, from its first word to its end. Part of the journal: nobody else has it. */
export interface Packet {
  id: string;
  accountId: string;
  /** `sent` from the first delivery on; `closed` when its destination says so, or the person. */
  state: 'draft' | 'sent' | 'closed';
  /** Went out at once with what was there, and keeps asking for the rest. */
  atOnce?: boolean;
  words: PacketWords;
  impact: Impact;
  environment: Environment;
  /** The ticket, thread or record from which it began. */
  source?: TouchpointSource & { link?: string; title?: string };
  /** Who owns it on our side. */
  owner?: string;
  /** When the customer hears from us next. */
  updateDue?: IsoDate | undefined;
  /** What the redaction of the words took out. */
  removed: Removal[];
  deliveries: Delivery[];
  there?: StandsThere;
  createdAt: IsoInstant;
  changedAt: IsoInstant;
  closedAt?: IsoInstant;
}

/** The task that says when the customer hears from us next. */
export const updateTaskId = (packetId: string): string => `${STEP}escalation-${packetId}`;
