import type { IsoDate, IsoInstant, TaskOutcome, TaskStatus } from './account';
import type { NextStep, TouchDetails } from './touchpoint';

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
  | { kind: 'touchpoint.log'; touch: TouchDetails; anchor?: Anchor }
  /** `touchId`: id of the write that logged it; what it became at the destination is in that write's receipt. */
  | { kind: 'touchpoint.change'; touchId: string; touch: TouchDetails; anchor?: Anchor }
  | { kind: 'touchpoint.delete'; touchId: string; anchor?: Anchor }
  /** A next step becomes an open task. */
  | { kind: 'step.create'; touchId: string; step: NextStep; anchor?: Anchor }
  /** `taskId`: ours; `targetId`: the destination's; `seen`: what the person saw when pressing, so that a change there is shown and not overwritten. */
  | {
      kind: 'task.complete';
      taskId: string;
      targetId?: string;
      outcome: TaskOutcome;
      note?: string;
      seen?: { status: TaskStatus; asOf: IsoInstant };
    }
  | { kind: 'task.reopen'; taskId: string; targetId?: string }
  /** Parts of one delivery of an escalation packet. What they say is in the packet's row, so that no panel carries it along. */
  | { kind: 'escalation.file'; packetId: string; deliveryId: string; artifactId: string }
  | { kind: 'escalation.open' | 'escalation.note' | 'escalation.raise' | 'escalation.link'; packetId: string; deliveryId: string };

export type EscalationPart = Extract<Operation, { kind: `escalation.${string}` }>;
export const isEscalation = (operation: Operation): operation is EscalationPart => operation.kind.startsWith('escalation.');

export type OperationKind = Operation['kind'];

/**
 * How a destination keeps a write from arriving twice.
 * - `keyed`: it knows our key, or the write names the record it changes: sent again as it is.
 * - `findable`: asked for what was written, by a strongly consistent read, before it is sent again.
 * - `once`: nobody can tell; an unknown outcome is "may have arrived" and is never sent again by itself.
 */
export type Exactness = 'keyed' | 'findable' | 'once';

/** How a task stands at the destination after somebody changed it there; `text` is the end of what is written in it. */
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
  as: 'task' | 'event' | 'note' | 'row' | 'ticket' | 'case' | 'file';
  link?: string;
  /** A private note that became public: shown at once. */
  becamePublic?: boolean;
}

/** What the write is about. A newer word about the same thing replaces one that has not left. `id`: the write's own. */
export function subjectOf(operation: Operation, id = ''): string {
  switch (operation.kind) {
    case 'task.complete':
    case 'task.reopen':
      return `task ${operation.taskId}`;
    case 'touchpoint.log':
      return `touch ${id}`;
    case 'step.create':
      return `step ${operation.touchId}`;
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
