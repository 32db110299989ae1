import { PRODUCT_NAMES } from '../../domain/products';
import { runInPage } from '../../platform/page-world';
import { say } from '../../words/say';
import type { TabRow } from '../tabs';

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

/** The product of the page in front, with its build where the page says one, else that it does not. Of pages of Salesforce and Zendesk no place is known that says it. */
export async function hostNow({ tabId, documentId, place }: TabRow): Promise<string | undefined> {
  if (!place) return undefined;
  const said = place.host === 'gmail' ? await runInPage({ tabId, frameId: 0, documentId }, gmailLabel, []) : undefined;
  const label = typeof said === 'string' && LABEL.test(said) ? said : say('escalation.noHostVersion');
  return `${PRODUCT_NAMES[place.host]} (${label})`;
}
