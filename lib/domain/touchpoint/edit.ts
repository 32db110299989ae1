import type { TouchDetails } from './touchpoint';

/** What a person may say about a touchpoint; the rest is the page's. */
export type TouchEdit = Pick<TouchDetails, 'type' | 'outcome' | 'sentiment' | 'leaving' | 'summary' | 'promises'>;

/** A touchpoint while it is being written. */
export interface TouchEditDraft {
  touchId: string;
  edit: TouchEdit;
}

/** What the form starts from. */
export function editOf({ type, outcome, sentiment, leaving, summary, promises }: TouchDetails): TouchEdit {
  return {
    type,
    ...(outcome && { outcome }),
    ...(sentiment && { sentiment }),
    ...(leaving && { leaving }),
    ...(summary && { summary }),
    promises,
  };
}

/** Without what was left empty. */
export function saidOf({ summary, promises, ...edit }: TouchEdit): TouchEdit {
  const text = summary?.trim();
  return {
    ...edit,
    ...(text && { summary: text }),
    promises: promises.flatMap(({ by, text, due, owner }) =>
      text.trim() ? [{ by, text: text.trim(), ...(due && { due }), ...(owner?.trim() && { owner: owner.trim() }) }] : [],
    ),
  };
}
