import type { PlainKey } from '../../words/catalogue';
import type { IsoInstant } from '../account';
import type { CompanyPolicy } from '../desk/settings';
import type { AppError } from '../errors';
import type { SignInMethod } from '../policy/policy-schema';
import type { RemovalQuestion } from './refresh';

/** Who a sign-in turned out to be, as the system says. */
export interface SignedInAs {
  userId: string;
  name: string;
  email?: string;
  /** The person's role there, in the system's own word. */
  role?: string;
  /** Whatever this person writes on a ticket is for colleagues only, as far as the role goes. */
  privateOnly?: boolean;
  /** The org or account, as the system names itself. */
  orgId?: string;
  orgName?: string;
}

/**
 * `confirming`: signed in, and the person has not yet said that it is the right user and org: nothing is read or written.
 * `signed_out`: the sign-in is over; what was read is erased, what was not sent is kept.
 */
export type ConnectionState = 'confirming' | 'connected' | 'paused' | 'signed_out';

/** Calls of one day, as far as a system counts them for us. */
export interface Budget {
  used: number;
  limit: number;
  /** The company's own count, where the system tells. */
  company?: { used: number; limit: number };
}

/** Fields of an account that a company keeps in a field of its own choice. */
export const MAPPABLE = ['arr', 'health', 'renewal', 'segment', 'csm', 'lifecycle'] as const;
export type Mappable = (typeof MAPPABLE)[number];
/** What a contact is to us, which its own system may keep in a field of its contacts. */
export const MAPPABLE_THERE = [...MAPPABLE, 'role'] as const;
export type MappableThere = (typeof MAPPABLE_THERE)[number];

/** Stands for the field of a role that somebody said there is none of; nobody is asked again. */
export const NOT_KEPT = '';

/** Ours → theirs, by the system's own name: `Health_Score__c`; `Opportunity.CloseDate` where it is another object's. */
export type FieldMapping = Partial<Record<MappableThere, string>>;

/** A field of the system that may fill some of ours. */
export interface FieldOffer {
  name: string;
  label: string;
  fits: MappableThere[];
}

/** One reason why an account is in my book, and how many it brings: "CSM = you: 61". */
export interface BookChoice {
  id: string;
  label: string;
  count: number;
  /** Not mine in particular: all that I may see. */
  whole?: true;
}

/** What the company keeps where, and which accounts are mine. */
export interface ConnectionSettings {
  mapping?: FieldMapping;
  /** Ids of `BookChoice`. */
  book?: string[];
  filter?: string;
}

/** Values of one account as a mapping reads them, each as text. */
export type Preview = { name: string; values: Partial<Record<Mappable, string>> };

/** One sign-in to a system of the company's, as the Connections page shows it. */
export interface ConnectionView {
  id: string;
  connector: string;
  /** What people call the system. */
  name: string;
  host: string;
  method: SignInMethod;
  state: ConnectionState;
  user?: SignedInAs;
  /** Whether this person lets Sidelight write there. */
  writes: boolean;
  /** `sign_in`: after signing in anew, with more rights. `no`: not by this way of signing in. */
  canWrite: 'yes' | 'sign_in' | 'no';
  /** Mail is recorded there anyway; absent where no touchpoint goes there, or nobody was asked yet. */
  capturesMail?: boolean;
  /** Signed in, and waiting to be confirmed. */
  pending?: SignedInAs;
  /** Writes that have not arrived there. */
  waiting: number;
  clientId?: string;
  /** What can be set of it: only what the system can be asked. */
  settings: ConnectionSettings;
  has: { fields: boolean; book: boolean; filter: boolean };
  /** Asks for an account there, in what people copy. */
  accountHint?: PlainKey;
  lastRefresh?: IsoInstant;
  nextRefresh?: IsoInstant;
  /** A first load or a refresh under way. */
  progress?: { done: number; total?: number };
  budget?: Budget;
  /** So much would leave the book that somebody has to say so. */
  question?: RemovalQuestion;
  error?: AppError;
}

/** One kind of system and every sign-in to it. */
export interface SystemView {
  connector: string;
  /** What people call it. */
  name: string;
  /** Ways to sign in that there are; those that the company allows are in `allowed`. */
  methods: SignInMethod[];
  allowed: SignInMethod[];
  /** Its browser session is a cookie to be read, for which the browser asks the person once. */
  readsCookie: boolean;
  /** The address to register with the system, up to the host's name. */
  redirect: string;
  /** Hosts of this system that are open in a tab or approved, and not connected. */
  suggestions: string[];
  /** Hosts for which the company gave out a client id. */
  knownClients: string[];
  connections: ConnectionView[];
}

export interface ConnectionsView {
  systems: SystemView[];
  /** Nothing is kept on disk: a browser that closes ends every sign-in. */
  sessionOnly: boolean;
  unusedDays: number;
  company: CompanyPolicy;
  readOnly?: AppError;
}
