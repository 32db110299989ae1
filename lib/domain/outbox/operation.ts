import type { IsoDate, IsoInstant } from '../account';
import type { ContactChange, NewContact } from '../records/contact';
import type { FieldTarget, FieldValue, ValueField } from '../records/fields';
import type { StepKind, StepOwner, TaskOutcome, TaskStatus } from '../task/task';
import type { SaidOfMail } from '../touchpoint/said-of-mail';
import type { NextStep, TouchpointDetails } from '../touchpoint/touchpoint';

/** Where in the destination a write belongs: ids of that system. Absent where it goes into our own book. */
export interface Anchor {
  /** A Salesforce account, opportunity or case; a Zendesk ticket. */
  recordId: string;
  /** The people there, most important first. */
  personIds: string[];
  /** People who are not known there, by name: the text names them. */
  others: string[];
}

/** Everything Sidelight writes. Plain JSON: a row of the outbox carries it. */
export type Operation =
  | { kind: 'touchpoint.log'; touch: TouchpointDetails; anchor?: Anchor }
  /** `touchId`: id of the write that logged it; what it became at the destination is in that write's receipt. */
  | { kind: 'touchpoint.change'; touchId: string; touch: TouchpointDetails; anchor?: Anchor }
  | { kind: 'touchpoint.delete'; touchId: string; anchor?: Anchor }
  /** A next step becomes an open task. `said`: of mail that is recorded there anyway. */
  | { kind: 'step.create'; touchId: string; step: NextStep; said?: SaidOfMail; anchor?: Anchor }
  /** The same without a next step: a task that is done and says how the mail ended. */
  | { kind: 'said.create'; touchId: string; said: SaidOfMail; anchor?: Anchor }
  /** Said anew, or, without `said`, taken back, in the task that the write `of` made; `was`: what may stand there, the latest first. */
  | { kind: 'said.change'; touchId: string; of: string; said?: SaidOfMail; was: SaidOfMail[]; anchor?: Anchor }
  | { kind: 'said.delete'; touchId: string; of: string; anchor?: Anchor }
  /** `taskId`: ours; `targetId`: the destination's; `seen`: what the person saw when pressing, so that a change there is shown and not overwritten. */
  | {
      kind: 'task.complete';
      taskId: string;
      targetId?: string;
      outcome: TaskOutcome;
      note?: string;
      seen?: TaskSeen;
      /** Our own book knows already: only what is kept there follows. */
      follows?: true;
    }
  | { kind: 'task.reopen'; taskId: string; targetId?: string; follows?: true }
  /** A step of a playbook becomes a task there. One that is there already, by its reference, is taken for it. */
  | { kind: 'task.create'; taskId: string; task: NewTask; anchor?: Anchor }
  /** Another day, or somebody else's. */
  | { kind: 'task.change'; taskId: string; targetId?: string; due?: IsoDate; owner?: string; seen?: TaskSeen }
  /** `seen`: what stood there when the person looked, `null` for nothing; absent: written over whatever stands there. */
  | { kind: 'field.set'; field: ValueField; value: FieldValue; seen?: FieldValue | null; target?: FieldTarget }
  | { kind: 'contact.add'; contact: NewContact; anchor?: Anchor; roleField?: string; roleWord?: string }
  /** `contactId`: ours. `target`: the contact there and its field for the role, `word` what that calls it. */
  | { kind: 'contact.change'; contactId: string; change: ContactChange; target?: FieldTarget; word?: string }
  /** A contact that one write made twice there. */
  | { kind: 'contact.delete'; contactId: string }
  /** Parts of one delivery of an escalation packet. What they say is in the packet's row, so that no panel carries it along. */
  | { kind: 'escalation.file'; packetId: string; deliveryId: string; artifactId: string /** As it is called there. */; name?: string }
  | { kind: 'escalation.open' | 'escalation.note' | 'escalation.raise' | 'escalation.link'; packetId: string; deliveryId: string };

/** What the person saw when pressing. */
export interface TaskSeen {
  status: TaskStatus;
  asOf: IsoInstant;
}

/** A playbook's step as it reads where nobody knows Sidelight. */
export interface NewTask {
  title: string;
  playbook: string;
  /** Why the playbook began, in words. */
  why: string;
  due: IsoDate;
  /** What kind of work it is, and whose part. */
  work?: { kind: StepKind; role: StepOwner };
  talk?: string;
  /** The same step of the same playbook for the same reason has the same, whichever machine writes it. */
  reference: string;
  owner?: string;
  /** Over already when it is written. */
  ended?: { outcome: TaskOutcome; note?: string };
}

export type EscalationPart = Extract<Operation, { kind: `escalation.${string}` }>;
export const isEscalation = (operation: Operation): operation is EscalationPart => operation.kind.startsWith('escalation.');

export type OperationKind = Operation['kind'];

/** Says what a value is to be, whatever it was: once a newer word arrived, what became of an older one says nothing any more. */
export const setsValue = ({ kind }: Operation): boolean => kind === 'field.set' || kind === 'contact.change';

/**
 * How a destination keeps a write from arriving twice.
 * - `keyed`: it knows our key, or the write names the record it changes: sent again as it is.
 * - `findable`: asked for what was written, by a strongly consistent read, before it is sent again.
 * - `once`: nobody can tell; an unknown outcome is "may have arrived" and is never sent again by itself.
 */
export type Exactness = 'keyed' | 'findable' | 'once';

/** How a task stands at the destination after somebody changed it there; `text` is the end of what is written in it. Of a field `status` is its value. */
export interface TaskThere {
  status: string;
  at: IsoInstant;
  title?: string;
  due?: IsoDate;
  text?: string;
  by?: string;
}

/** What a destination holds after a write. */
export interface Written {
  /** Its own id there. */
  id: string;
  as: 'task' | 'event' | 'note' | 'row' | 'contact' | 'field' | 'ticket' | 'case' | 'file';
  link?: string;
  /** A private note that became public: shown at once. */
  becamePublic?: boolean;
  /** A task that was found there, as it stands. */
  found?: { status: TaskStatus; due?: IsoDate };
}

/** What the write is about. A newer word about the same thing replaces one that has not left. `id`: the write's own. */
export function subjectOf(operation: Operation, id = ''): string {
  switch (operation.kind) {
    case 'task.complete':
    case 'task.reopen':
    case 'task.create':
      return `task ${operation.taskId}`;
    case 'task.change':
      return `plan ${operation.taskId}`;
    case 'touchpoint.log':
      return `touch ${id}`;
    case 'step.create':
      return `step ${operation.touchId}`;
    case 'field.set':
      return `field ${operation.field}`;
    case 'contact.add':
      return `person ${operation.contact.email ?? operation.contact.name}`;
    case 'contact.change':
      return `contact ${operation.contactId} ${Object.keys(operation.change).sort().join(' ')}`;
    case 'contact.delete':
      return `contact ${operation.contactId}`;
    case 'escalation.file':
      return `${operation.kind} ${operation.deliveryId} ${operation.artifactId}`;
    case 'escalation.open':
    case 'escalation.note':
    case 'escalation.raise':
    case 'escalation.link':
      return `${operation.kind} ${operation.deliveryId}`;
    default:
      return `${operation.kind} ${operation.touchId}`;
  }
}
