import type { Place, RefKind } from '../../domain/place';
import type { HostAdapter } from '../adapter';
import { trusted } from '../dom';

const KINDS: Record<string, RefKind> = { tickets: 'zendesk.ticket', users: 'zendesk.user', organizations: 'zendesk.organization' };

/** The conversation and the composer: written by customers and agents, never a source of ids. */
export const BODY = '[role=feed],[data-test-id^=omni-log],[contenteditable]';
const PANEL = '[data-test-id^=ticket-][data-test-id$=-layout][data-is-active=true]';

/** A panel is a ticket's by its own `ticket-42-standard-layout`, unless a part of it outside of what people wrote names another. */
function showsFocus(panel: Element, { refs: [focus] }: Place): boolean {
  const id = panel.getAttribute('data-test-id')?.match(/^ticket-(\d+)-[a-z-]*layout$/)?.[1];
  if (focus?.kind !== 'zendesk.ticket' || id !== focus.id) return false;
  // In the browser's own words: the panel is asked ten times in a visit, and has thousands of elements.
  return !panel.querySelector(`[data-ticket-id]:not([data-ticket-id="${id}"],:is(${BODY}),:is(${BODY}) *)`);
}

function locate(url: URL): Place | undefined {
  if (!zendesk.matches(url)) return undefined;
  const [, , section = '', id = ''] = url.pathname.split('/');
  const kind = Object.hasOwn(KINDS, section) ? KINDS[section] : undefined;
  const named = kind && id.length <= 20 && /^[1-9]\d*$/.test(id);
  return {
    host: 'zendesk',
    space: url.hostname,
    page: named
      ? 'record'
      : section === 'tickets' && id === 'new'
        ? 'compose'
        : /^(filters|home|search|views)$/.test(section)
          ? 'list'
          : 'other',
    refs: named ? [{ kind, id, role: 'focus' }] : [],
  };
}

/**
 * Zendesk Agent Workspace. Every open ticket stays mounted and laid out, so only `data-is-active` tells them apart; the panel
 * must carry the ticket id of the address. Users and organizations have no known mark of their own: their address is all we take.
 */
export const zendesk: HostAdapter = {
  id: 'zendesk',
  matches: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' && /^[a-z\d][a-z\d-]*\.zendesk\.com$/.test(hostname) && /^\/agent(\/|$)/.test(pathname),
  locate,
  activeRoot(document, place) {
    const panels = place.refs[0]?.kind === 'zendesk.ticket' ? trusted(document, PANEL, BODY) : [];
    return panels[1] ? (panels.find((panel) => showsFocus(panel, place)) ?? panels[0]) : panels[0];
  },
  refine: (root, place) => (showsFocus(root, place) ? place : undefined),
  read(root) {
    const [input] = trusted(root, 'input[data-test-id=omni-header-subject]', BODY);
    const subject = (input as HTMLInputElement | undefined)?.value.trim().slice(0, 1000);
    return subject ? { subject } : {};
  },
  enough: (_place, { subject }) => subject !== undefined,
  theme(document) {
    const theme = document.documentElement.dataset.theme;
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  },
};
