/** What can name an account. Values are normalised: lower case, punycode, 18-character Salesforce ids. */
export type IdentityKind = 'salesforce.id' | 'external_id' | 'email' | 'zendesk.organization' | 'zendesk.user' | 'domain' | 'gmail.thread';

/** One fact from the page or from a lookup that may name an account. */
export interface Clue {
  kind: IdentityKind;
  value: string;
  /** What the clue is in the reader's words, e.g. `sender's address ana@acme.example`. Completes "Matched by …". */
  words: string;
  /** 0 to 1: how much this clue alone proves, before ambiguity is looked at. */
  strength: number;
  /** Of a person's address: whether they wrote or asked, or only got it. */
  by?: 'author' | 'recipient';
  /** What a person may pin from this clue. Absent: not pinnable. */
  pin?: 'address' | 'organization' | 'domain' | 'thread';
}

/** A stored claim that a value belongs to an account. */
export interface Identity {
  kind: IdentityKind;
  value: string;
  accountId: string;
  /** Connection that says so. */
  connectionId: string;
}

/** A correction by the user: this value means this account. */
export interface Pin {
  id: string;
  kind: IdentityKind;
  value: string;
  scope: 'address' | 'organization' | 'domain' | 'thread';
  accountId: string;
  createdAt: string;
  /** A pin on a whole domain ends by itself unless two accounts really share that domain. */
  expiresAt?: string;
}

export interface Evidence {
  /** Completes "Matched by …". */
  words: string;
  confidence: number;
}

export interface Candidate {
  accountId: string;
  evidence: Evidence[];
  confidence: number;
}

/** What matching concluded. `candidates` is for a person to choose from; nothing is guessed. */
export type Match =
  | { state: 'matched'; accountId: string; evidence: Evidence[]; confidence: number; runnersUp: Candidate[]; pinId?: string }
  | { state: 'candidates'; candidates: Candidate[] }
  | { state: 'none'; why: string };
