import type { IsoInstant } from '../account';
import type { RequiredField } from '../company/house-rules';
import type { PendingWrite } from '../outbox/pending';
import type { TouchpointConfirm } from '../touchpoint/offer';
import type { ValueField } from './fields';
import type { FieldGap } from './required';

/** What a person may set in the card and the grid. The economic buyer is one of the contacts. */
export const CELL_FIELDS = ['csm', 'renewal', 'arr', 'segment', 'lifecycle', 'domain', 'buyer'] as const satisfies (ValueField | 'buyer')[];
export type CellField = (typeof CELL_FIELDS)[number];

/** A write of this field that has not arrived. */
export interface CellWrite extends Pick<PendingWrite, 'id' | 'state' | 'error' | 'theirs'> {
  /** What was typed. */
  text: string;
}

/** One field of one record: what stands there, what is wrong with it, and whether and where it may be set. */
export interface RecordCell extends Partial<Pick<FieldGap, 'asOf'>> {
  field: CellField;
  /** As it is typed; of the buyer the contact's id. */
  text: string;
  gap?: FieldGap['kind'];
  /** What people call the place to which it is written. */
  where: string;
  /** Why it cannot be set here. */
  closed?: string;
  /** Why it is kept here instead of in the system that holds the account. */
  note?: string;
  /** The only values it takes. */
  choices?: { value: string; label: string }[];
  write?: CellWrite;
}

export interface RecordRow {
  accountId: string;
  name: string;
  sample: boolean;
  cells: RecordCell[];
  /** Gaps that nobody fills by typing a value. */
  others: RequiredField[];
}

/** Somebody on the page who is not known to the account. */
export interface Stranger {
  address: string;
  name: string;
}

/** What the panel needs to fill gaps of the account it shows. */
export interface RecordHelp {
  row: RecordRow;
  strangers: Stranger[];
  /** Where people are written, and why not to the system that holds the account. */
  people: { where: string; note?: string; closed?: string };
  /** Asked before the first write to a system from this page. */
  confirm?: TouchpointConfirm;
}

/** One cell as the grid sends it. */
export interface CellSave {
  commandId: string;
  accountId: string;
  field: CellField;
  text: string;
  /** What the person saw in it. */
  seen: string;
}

/** What became of one cell; a cell without an error is on its way. */
export interface CellAnswer {
  commandId: string;
  error?: { code: string; message: string };
}

/** The accounts whose records are kept worst, worst first. */
export interface Worst {
  ids: string[];
  /** How many have something missing or old. */
  total: number;
  at: IsoInstant;
}
