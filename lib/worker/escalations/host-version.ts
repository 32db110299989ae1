import type { Connection } from '../../connectors/connector';
import type { Result } from '../../domain/errors';
import { PRODUCT_NAMES } from '../../domain/host/products';
import type { Place } from '../../domain/place';
import { runInPage } from '../../platform/page-world';
import { say } from '../../words/say';
import { systemBehind } from '../connections/behind';
import type { TabRow } from '../context/tabs';

/** What a page may say of itself; it is the page's own word, so nothing else of it is believed. */
const LABEL = /^gmail[\w.-]{0,30}_\d{6,8}\.\d{1,2}_p\d{1,3}$/;

/**
 * Gmail's build, from the list of globals that its page keeps (`gmail_fe_210205.08_p3` in recordings from 2014 to 2021): whichever
 * place of that list it stands at. Crosses over into the page as its source alone.
 */
export function gmailLabel(most = 40): unknown {
  const { GLOBALS } = window as { GLOBALS?: unknown };
  if (!Array.isArray(GLOBALS)) return null;
  return GLOBALS.slice(0, most).find((one) => typeof one === 'string' && /^gmail\S{1,60}_p\d+$/.test(one)) ?? null;
}

/** An escalation waits no longer than this for what it can go without. */
const PATIENCE_MS = 2_000;

async function releaseOf(opened: Result<Connection>): Promise<string | undefined> {
  const said = opened.ok ? await opened.value.release?.() : opened;
  return said?.ok ? said.value : undefined;
}

/** Pages of Salesforce and Zendesk say nothing that is known; the answers of their systems do, where they may be asked. Of Gmail its page does. */
async function labelOf({ tabId, documentId }: TabRow, { host, space }: Place): Promise<string | undefined> {
  const system = await systemBehind(host, space);
  if (system) return releaseOf(system);
  const said = await runInPage({ tabId, frameId: 0, documentId }, gmailLabel, []);
  return typeof said === 'string' && LABEL.test(said) ? said : undefined;
}

/** The product of the page in front, with its release or build where one is known, else that it shows none. */
export async function hostNow(tab: TabRow): Promise<string | undefined> {
  const { place } = tab;
  if (!place) return undefined;
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const label = await Promise.race([labelOf(tab, place), patience]);
  return `${PRODUCT_NAMES[place.host]} (${label ?? say('escalation.noHostVersion')})`;
}
