import type { WorkspaceData } from '../../zendesk/routes';
import { h, load, plainClick, rename } from '../dom';
import { watchKeys } from '../hotkeys';
import { dashboard, list, organizationPage, ticketsTable, userPage } from './lists';
import { ticketPane } from './ticket';

/** Milliseconds between the new address with its selected tab and the pane: the DOM lags the URL on the real host too. */
const LAG_MS = 60;
const ENTITY = { tickets: 'TICKET_ENTITY_TYPE', users: 'USER_ENTITY_TYPE', organizations: 'ORGANIZATION_ENTITY_TYPE' } as const;
type Kind = keyof typeof ENTITY;

const VIEWS = [
  { id: '27410000700001', name: 'Your unsolved tickets', keep: (status: string) => status !== 'solved' },
  { id: '27410000700002', name: 'Unassigned tickets', keep: (status: string) => status === 'new' },
  { id: '27410000700003', name: 'Pending tickets', keep: (status: string) => status === 'pending' || status === 'hold' },
  { id: '27410000700004', name: 'Recently solved tickets', keep: (status: string) => status === 'solved' },
];

const tabs = h('nav', { 'data-test-id': 'header-tablist', 'data-garden-id': 'navigation.tablist', 'aria-label': 'Open tabs' });
const main = h('main', { 'data-garden-id': 'navigation.main' });
const panes = new Map<string, HTMLElement>();
let generation = 0;

function start(data: WorkspaceData): void {
  rename(data.renamed);
  document.documentElement.dataset.theme = data.theme;
  const tenant = location.hostname.split('.')[0];
  document.body.append(
    h('nav', { class: 'rail', 'aria-label': 'Product' }, ...railLinks()),
    h('div', { class: 'desk' }, header(data, tenant ?? ''), main),
  );
  addEventListener('popstate', () => show(data));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/agent/"]') : null;
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    show(data);
  });
  watchKeys({ r: () => focusComposer(), u: () => document.body.toggleAttribute('data-wide') });
  show(data);
}

const railLinks = () =>
  [
    ['/agent/dashboard', 'Home', '⌂'],
    [`/agent/filters/${VIEWS[0]?.id}`, 'Views', '☰'],
    ['/agent/search/1', 'Search', '⌕'],
  ].map(([href, label, sign]) => h('a', { href, title: label, 'aria-label': label }, sign));

function header({ me }: WorkspaceData, tenant: string): HTMLElement {
  const face = h('img', { alt: me.name, src: 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=' });
  return h(
    'header',
    { 'data-test-id': 'header-toolbar', 'data-garden-id': 'navigation.header' },
    tabs,
    h('a', { class: 'add', href: '/agent/search/1', 'aria-label': 'Add' }, '+ Add'),
    h('span', { class: 'tenant' }, tenant),
    h('button', { 'data-test-id': 'toolbar-profile-menu-button', type: 'button', 'aria-label': 'Profile' }, face, 'RA'),
  );
}

function focusComposer(): void {
  main.querySelector<HTMLElement>('[data-is-active="true"] [contenteditable]')?.focus();
}

function show(data: WorkspaceData): void {
  generation += 1;
  const mine = generation;
  const [, , section = '', id = ''] = location.pathname.split('/');
  const title = selectTab(data, section, id);
  setTimeout(() => {
    if (mine !== generation) return;
    activate(data, section, id);
    document.title = `${data.host} – ${title} – Zendesk`;
  }, LAG_MS);
}

/** Marks the tab of the address as selected, opening it when new. Answers its title. */
function selectTab(data: WorkspaceData, section: string, id: string): string {
  const kind = section in ENTITY && id ? (section as Kind) : undefined;
  if (kind && !find(kind, id)) tabs.append(tab(data, kind, id));
  for (const one of tabs.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')) {
    const selected = kind !== undefined && one === find(kind, id);
    one.dataset.entityIsSelected = String(selected);
    if (selected) one.setAttribute('aria-current', 'page');
    else one.removeAttribute('aria-current');
  }
  return kind === 'tickets' ? `Ticket #${id}` : (kind && nameOf(data, kind, id)) || 'Agent Workspace';
}

const find = (kind: Kind, id: string) => tabs.querySelector<HTMLElement>(`[data-entity-type="${ENTITY[kind]}"][data-entity-id="${id}"]`);

function nameOf(data: WorkspaceData, kind: Kind, id: string): string {
  if (kind === 'tickets') return data.tickets.find((one) => one.id === Number(id))?.subject ?? 'Not found';
  const rows: { id: number; name: string }[] = kind === 'users' ? data.users : data.organizations;
  return rows.find((one) => one.id === Number(id))?.name ?? 'Not found';
}

function tab(data: WorkspaceData, kind: Kind, id: string): HTMLElement {
  const href = `/agent/${kind}/${id}`;
  const close = h(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close', onclick: (event) => closeTab(event, data, kind, id) },
    '×',
  );
  return h(
    'a',
    { 'data-test-id': 'header-tab', 'data-entity-type': ENTITY[kind], 'data-entity-id': id, 'data-entity-is-selected': 'false', href },
    h('div', { 'data-test-id': 'header-tab-title' }, nameOf(data, kind, id)),
    h(
      'div',
      { 'data-test-id': 'header-tab-subtitle' },
      h('span', {}, kind === 'tickets' ? `#${id}` : kind === 'users' ? 'User' : 'Organization'),
    ),
    close,
  );
}

function closeTab(event: Event, data: WorkspaceData, kind: Kind, id: string): void {
  event.preventDefault();
  event.stopPropagation();
  find(kind, id)?.remove();
  panes.get(`${kind}/${id}`)?.remove();
  panes.delete(`${kind}/${id}`);
  if (location.pathname !== `/agent/${kind}/${id}`) return;
  history.pushState(null, '', '/agent/dashboard');
  show(data);
}

/** Shows one pane. Every opened one stays mounted and laid out underneath, so that a test of visibility cannot tell them apart. */
function activate(data: WorkspaceData, section: string, id: string): void {
  const key = section === 'tickets' || section === 'users' || section === 'organizations' ? `${section}/${id}` : 'other';
  if (key === 'other') panes.get(key)?.remove();
  const pane = (key !== 'other' && panes.get(key)) || draw(data, section, id);
  if (!pane.isConnected) main.append(pane);
  panes.set(key, pane);
  for (const one of panes.values()) one.dataset.isActive = String(one === pane);
}

function draw(data: WorkspaceData, section: string, id: string): HTMLElement {
  if (section === 'tickets') return ticketPane(data, Number(id));
  if (section === 'users') return userPage(data, Number(id));
  if (section === 'organizations') return organizationPage(data, Number(id));
  const view = VIEWS.find((one) => one.id === id);
  if (section === 'filters' && view)
    return list(
      VIEWS,
      view,
      ticketsTable(
        data,
        data.tickets.filter((one) => view.keep(one.status)),
      ),
    );
  return dashboard(data);
}

load<WorkspaceData>('/agent/standin.json').then(start);
