import type { SentReport, SentState } from '../domain/outreach/insert-order';
import type { HostId } from '../domain/place';
import type { FoundComposer } from './composer';
import { gmailSent } from './gmail/sent';
import { salesforceSent } from './salesforce/sent';
import { zendeskSent } from './zendesk/sent';

/** Looks at what became of an inserted text; `undefined` as long as it stands there. After an answer other than `sent` nobody asks again. */
export type SentLook = () => SentState | undefined;

/** Begins with the composer as it stands right after the text was put in. */
const LOOKS: Record<HostId, (composer: FoundComposer) => SentLook | undefined> = {
  gmail: gmailSent,
  zendesk: zendeskSent,
  salesforce: salesforceSent,
};

const PACE_MS = 500;
/** A draft that lies for longer is no longer watched; so is a sent mail, once nobody can take it back. */
const LONGEST_MS = 8 * 3_600_000;
const TAKEN_BACK_MS = 60_000;

/** Watches one composer until the person has sent what was put there, or has left it. A few elements twice a second; no observer. */
export function watchSent(
  host: HostId,
  composer: FoundComposer,
  commandId: string,
  report: (said: SentReport) => void,
  signal: AbortSignal,
): void {
  const look = LOOKS[host](composer);
  if (!look) return;
  let said: SentState | undefined;
  let until = Date.now() + LONGEST_MS;
  const timer = setInterval(() => {
    const state = look();
    if (state && state !== said) {
      said = state;
      report({ commandId, state });
      if (state === 'sent') until = Date.now() + TAKEN_BACK_MS;
    }
    if (Date.now() > until || said === 'left') clearInterval(timer);
  }, PACE_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
