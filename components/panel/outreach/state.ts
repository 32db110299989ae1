import { create } from 'zustand';
import type { KeptOutreach } from '@/lib/domain/outreach/draft';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { BoundIntent } from '../intent/bound';

/** A text that left a moment ago and is not logged yet. */
export interface Gone {
  useId: string;
  name: string;
  how: 'copied' | 'inserted';
  sentence: string;
  /** Name of the order by which it was put into a composer. */
  insertion?: string;
  replyDays?: number;
  /** The person pressed "Log" and something is asked first. */
  asking?: true;
}

interface OutreachState {
  /** The page it was opened for; it goes with it. */
  for?: BoundIntent;
  view?: OutreachView;
  /** What is being written about that account, by name; kept as rows as well. */
  drafts: Record<string, KeptOutreach>;
  /** Name of the draft that the person chose to go on with; `null`: they began another. Absent: nothing was chosen. */
  chosen?: string | null;
  /** The template in front; absent: one is being chosen. */
  templateId?: string;
  gone?: Gone;
}

export const useOutreach = create<OutreachState>()(() => ({ drafts: {} }));

export const closeOutreach = () =>
  useOutreach.setState({ for: undefined, view: undefined, templateId: undefined, gone: undefined, drafts: {}, chosen: undefined });
