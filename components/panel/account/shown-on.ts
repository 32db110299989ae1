import type { PanelView } from '@/lib/domain/panel/view';

/** Whose account is shown on which page: while this is the same, nothing that comes later moves what is there. Nothing without an account. */
export const shownOn = ({ account, documentId, generation }: PanelView): string | undefined =>
  account && `${account.id} ${documentId} ${generation}`;
