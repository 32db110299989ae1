import type { TouchpointDetails } from './touchpoint';

/** What a person may say about a touchpoint; the rest is the page's. */
export type TouchpointEdit = Pick<TouchpointDetails, 'type' | 'outcome' | 'sentiment' | 'leaving' | 'summary' | 'promises'>;

/** A touchpoint while it is being written. */
export interface TouchpointEditDraft {
  touchId: string;
  edit: TouchpointEdit;
}

/** What the form starts from. */
export function editOf({ type, outcome, sentiment, leaving, summary, promises }: TouchpointDetails): TouchpointEdit {
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
export function saidOf({ summary, promises, ...edit }: TouchpointEdit): TouchpointEdit {
  const text = summary?.trim();
  return {
    ...edit,
    ...(text && { summary: text }),
    promises: promises.flatMap(({ by, text, due, owner }) =>
      text.trim() ? [{ by, text: text.trim(), ...(due && { due }), ...(owner?.trim() && { owner: owner.trim() }) }] : [],
    ),
  };
}
