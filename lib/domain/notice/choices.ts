/** What may be said at once, in the order in which it is told. */
export const ALERT_KINDS = ['churn', 'red', 'moved', 'threshold'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** What of it a person wants to hear, and when. Everything is silent until they say so. */
export interface NoticeChoices {
  on: boolean;
  /** One message at the start of a working day. */
  digest: boolean;
  alerts: Record<AlertKind, boolean>;
  /** Minutes after midnight between which nothing is shown; the same twice: never quiet. */
  quietFrom: number;
  quietTo: number;
  /** Days without work are quiet as a whole. */
  daysOff: boolean;
  /** The number on the toolbar button, which needs no permission. */
  badge: boolean;
}

export const QUIET: NoticeChoices = {
  on: false,
  digest: true,
  alerts: { churn: true, red: true, moved: true, threshold: true },
  quietFrom: 18 * 60,
  quietTo: 8 * 60,
  daysOff: true,
  badge: false,
};

/** How the notifications stand, for the page that sets them. */
export interface NoticeView extends NoticeChoices {
  /** The browser lets us; people and companies can take it back at any time. */
  granted: boolean;
  /** Whose accounts they are about; absent: every account of the book. */
  me?: string;
}
