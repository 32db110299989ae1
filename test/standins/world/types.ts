/** The invented world that every stand-in page and endpoint shows. Days count back from the moment a page is drawn. */

export interface WorldContact {
  name: string;
  email: string;
  /** One of the standard contact roles. */
  role: string;
  title: string;
  /** 18 characters, `003…`. */
  salesforceId: string;
  zendeskUserId: number;
  /** As Zendesk keeps of them, e.g. `en-US` and `America/Chicago`; absent: as of most. */
  locale?: string;
  timeZone?: string;
}

export interface Opportunity {
  /** 18 characters, `006…`. */
  id: string;
  name: string;
  stage: string;
  amount: number;
  /** Days until the close date; negative when it has passed. */
  closeInDays: number;
}

export interface SupportCase {
  /** 18 characters, `500…`. */
  id: string;
  number: string;
  subject: string;
  status: string;
  priority: string;
  /** Index into the company's contacts. */
  contact: number;
}

export interface Company {
  key: string;
  name: string;
  /** Mail domain; absent for a customer who writes from a free-mail address. */
  domain?: string;
  parentKey?: string;
  /** 18 characters, `001…`. */
  salesforceId: string;
  zendeskOrgId: number;
  /** Domains listed in Zendesk; an organization may list none. */
  zendeskDomains: string[];
  /** Many companies keep the CRM's account id here. */
  zendeskExternalId?: string;
  arr: number;
  currency: string;
  segment: string;
  industry: string;
  city: string;
  employees: number;
  phone: string;
  contacts: [WorldContact, ...WorldContact[]];
  opportunity: Opportunity;
  supportCase: SupportCase;
}

export interface TicketMessage {
  by: 'customer' | 'agent' | 'note';
  daysAgo: number;
  paragraphs: string[];
  /** The body ends in markup that imitates the host's own elements and names another company. */
  forged?: boolean;
  /** Set on messages written through the API: when and by whom. */
  at?: string;
  authorId?: number;
  /** Uploaded with it. */
  files?: { name: string; type: string; size: number; bytes?: Buffer }[];
}

export interface Ticket {
  /** First label of the Zendesk host. */
  subdomain: string;
  id: number;
  companyKey?: string;
  requester: { id: number; name: string; email: string };
  subject: string;
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved';
  priority: 'low' | 'normal' | 'high' | 'urgent';
  tags: string[];
  messages: [TicketMessage, ...TicketMessage[]];
  externalId?: string;
  groupId?: number;
  problemId?: number;
  /** Agents who follow it, by id. */
  followers?: string[];
  /** Set when it was changed through the API. */
  updatedAt?: string;
}

export interface Mailbox {
  /** Position in `/mail/u/<n>/`: a browser session's index, not an identity. */
  index: number;
  name: string;
  email: string;
}

export interface MailAddress {
  name: string;
  email: string;
}

export interface Mail {
  from: MailAddress;
  to: MailAddress[];
  daysAgo: number;
  paragraphs: string[];
  /** Answers go here; set by group addresses that hide the author. */
  replyTo?: MailAddress;
  mailedBy?: string;
  forged?: boolean;
  /** Attached to it; a card is drawn where the message is unfolded. */
  files?: { name: string; type: string; bytes?: Buffer }[];
  /** Milliseconds, of mails that came while a test was looking. */
  at?: number;
}

export interface Thread {
  mailbox: number;
  /** `f:<decimal>` for a received thread, `a:r<n>` for one that the user started. */
  permId: string;
  /** Hexadecimal id of the first message; equals the decimal of `f:` ids. */
  legacyId: string;
  companyKey?: string;
  subject: string;
  unread: boolean;
  mails: [Mail, ...Mail[]];
}

export interface RecordField {
  label: string;
  api: string;
  value: string;
  /** Id of the record that the value names. */
  link?: string;
  kind?: 'mail' | 'phone' | 'url';
}

/** One Salesforce record as its detail page shows it. */
export interface CrmRecord {
  object: 'Account' | 'Contact' | 'Opportunity' | 'Case';
  id: string;
  companyKey: string;
  name: string;
  /** Shown in the header strip under the name. */
  highlights: RecordField[];
  fields: RecordField[];
  related: { title: string; columns: string[]; rows: { id: string; object: CrmRecord['object']; cells: string[] }[] }[];
}

export interface World {
  /** Domain of the software company whose customer-success team uses the extension. */
  ownDomain: string;
  me: MailAddress;
  companies: Company[];
  tickets: Ticket[];
  mailboxes: Mailbox[];
  threads: Thread[];
  records: CrmRecord[];
}
