import type { Milestone } from './account/milestone';
import type { Payment } from './account/payment';
import type { SurveyRow } from './account/survey';
import type { HealthNote } from './health/by-hand';
import type { HealthDay, HealthMove } from './health/past';
import type { Renewal, RenewalNote, Subscription } from './renewal/terms';
import type { PlaybookTask } from './task/task';

/** Calendar date, `YYYY-MM-DD`. Branded so that an instant or a local format cannot slip in. */
export type IsoDate = string & { readonly __date: unique symbol };
/** Instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string & { readonly __instant: unique symbol };

/** Where a shown value came from and when it was true. */
export interface Provenance {
  /** Connection id, e.g. `sample`, `csv`, `zendesk:acme.zendesk.com`. */
  connectionId: string;
  /** What people call that source, e.g. `Imported file accounts.csv`. */
  label: string;
  asOf: IsoInstant;
}

export interface Money {
  amount: number;
  /** ISO 4217; absent when the source did not say. */
  currency?: string;
}

export type HealthBand = 'healthy' | 'at_risk' | 'critical' | 'unknown';

export interface HealthPoint {
  date: IsoDate;
  score: number;
}

/** One reason behind a score. `points` is its contribution on the score's own scale, negative when it pulls down. */
export interface HealthFactor {
  label: string;
  points?: number;
  /** The event behind it, e.g. `ticket #812 open 14 days`. */
  event?: string;
}

export interface Health {
  /** 0 to 100, higher is better; sources with other scales are converted on the way in. */
  score?: number;
  /** A band named by the source when it keeps no number. */
  band?: HealthBand;
  /** Oldest first. */
  history: HealthPoint[];
  factors: HealthFactor[];
  /** The scale on which the source writes it, where that is known. */
  scale?: HealthScale;
}

/** How sources write health; on an inverted scale higher is worse. */
export type HealthScale = '0-100' | '0-10' | 'inverted-100' | 'inverted-10' | 'words';

export type ContactRole = 'economic buyer' | 'champion' | 'technical admin' | 'end user' | 'it/security' | 'procurement/billing';

export interface Contact {
  id: string;
  name: string;
  email?: string;
  /** One of `ContactRole` where the source uses the standard words, else the source's own word. */
  role?: ContactRole | (string & {});
  title?: string;
  left?: boolean;
  /** When they were last seen in the product. */
  lastActive?: IsoDate;
  /** Since when they are gone, and who follows them: `Contact.id`. Said here. */
  leftOn?: IsoDate;
  successorId?: string;
}

export interface Touchpoint {
  id: string;
  at: IsoInstant;
  kind: 'email' | 'call' | 'meeting' | 'ticket' | 'training' | 'review';
  direction: 'in' | 'out' | 'both';
  summary: string;
  contactName?: string;
  nextStep?: string;
  /** They said that they want to leave; somebody marked it so. */
  leaving?: true;
  /** It was agreed and did not take place: nobody came, or it was called off. */
  notHeld?: true;
}

export interface Support {
  open: number;
  oldestDays?: number;
  /** The day on which that ticket was opened, so that it grows old by itself. */
  oldestOn?: IsoDate;
  /** The same by the source's own word for severity. */
  oldestBy?: Record<string, IsoDate>;
  /** The last day of a ticket in which they said that they want to leave, as somebody marked it. */
  leavingOn?: IsoDate;
  /** Id of the ticket that is open longest, as people write it. */
  oldestTicket?: string;
  pastSla?: number;
  waitingOnUs?: number;
  waitingOnCustomer?: number;
  escalations?: number;
  /** Solved of late, as far as the source says when; the last one first. */
  solved?: { id: string; on: IsoDate }[];
  /** How customers rated them. */
  satisfaction?: { good: number; bad: number };
}

export interface Usage {
  activeSeats: number;
  seats: number;
  /** Change of active users over `windowDays`, percent, negative when falling. */
  changePercent?: number;
  windowDays?: number;
  /** In use, the most used first. */
  features?: string[];
  /** Used in the quarter before that. */
  featuresBefore?: string[];
}

export type AccountField =
  | 'name'
  | 'arr'
  | 'segment'
  | 'csm'
  | 'lifecycle'
  | 'health'
  | 'renewal'
  | 'support'
  | 'usage'
  | 'payment'
  | 'milestones'
  | 'tasks'
  | 'contacts'
  | 'touchpoints';

/** What another source says about a field in which sources disagree. */
export type Conflict = { source: Provenance } & ({ field: 'arr'; value: Money } | { field: 'renewal'; value: Renewal });

/** One account as the panel shows it: the fold of all its records, never written by hand. */
export interface Account {
  /** Our own id; stable over re-imports. */
  id: string;
  name: string;
  /** Made up by us; removable in one click. */
  sample: boolean;
  /** Nobody's book here brings it: it was looked up for a page. */
  outside?: true;
  /** Host names, lower case, punycode. */
  domains: string[];
  parentId?: string;
  arr?: Money;
  segment?: string;
  csm?: string;
  lifecycle?: string;
  health?: Health;
  /** Days on which the health changed, oldest first, as kept in this browser. */
  healthMoves?: HealthMove[];
  /** What was said about it here: an override, a pulse. */
  healthNotes?: HealthNote[];
  /** The later of them in full; only where an account is shown. */
  healthDays?: HealthDay[];
  renewal?: Renewal;
  /** Other sources that say the same end. */
  confirmedBy?: Provenance[];
  /** All contracts where a source keeps several; `renewal` is the one to speak of first. */
  subscriptions?: Subscription[];
  /** What was said about renewals here. */
  renewalNotes?: RenewalNote[];
  support?: Support;
  /** What people answered when they were asked how they feel. */
  surveys?: SurveyRow[];
  usage?: Usage;
  payment?: Payment;
  /** What they are to reach while they begin. */
  milestones?: Milestone[];
  contacts: Contact[];
  tasks: PlaybookTask[];
  /** Newest first. */
  touchpoints: Touchpoint[];
  provenance: Partial<Record<AccountField, Provenance>>;
  /** Where sources disagree, what the others say; in the order in which they are believed. */
  conflicts?: Conflict[];
}

/** The fields of one account that one source may give; `undefined` means the source does not say. */
export type AccountPatch = Partial<
  Pick<Account, 'name' | 'domains' | 'arr' | 'segment' | 'csm' | 'lifecycle' | 'health' | 'renewal' | 'support' | 'usage' | 'payment'>
> & {
  /** External id of the parent account in the same source. */
  parentExternalId?: string;
  /** Salesforce record id, 18 characters, when the source names it. */
  salesforceId?: string;
  /** `acme.zendesk.com/42`: the organization a person added the account from. */
  zendeskOrganization?: string;
};
