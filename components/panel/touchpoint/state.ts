import { create } from 'zustand';
import type { TouchpointEdit } from '@/lib/domain/touchpoint/edit';
import type { BoundIntent } from '../intent/bound';

/** What stands above the button; it belongs to the page it was opened for and goes with it. */
export type Sheet = { for: BoundIntent } & (
  | { kind: 'asking'; anew?: true }
  /** `earlier`: not logged by the press that opened it. */
  | { kind: 'logged'; touchId: string; earlier: boolean }
);

interface TouchpointState {
  sheet?: Sheet;
  /** The touchpoint whose form is open. */
  editing?: string;
  /** A private note on the ticket is wanted as well, for the page it was ticked on. */
  note?: BoundIntent;
  /** What is being written, by touchpoint; kept as rows as well, see `drafts.ts`. */
  drafts: Record<string, TouchpointEdit>;
}

export const useTouchpoint = create<TouchpointState>()(() => ({ drafts: {} }));

export const closeSheet = () => useTouchpoint.setState({ sheet: undefined, editing: undefined });
