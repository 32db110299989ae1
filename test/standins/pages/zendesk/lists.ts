import type { WorkspaceData } from '../../zendesk/routes';
import { h, initials, shortDate } from '../dom';

type Ticket = WorkspaceData['tickets'][number];
interface View {
  id: string;
  name: string;
}

const pane = (name: string, ...children: (HTMLElement | false)[]) =>
  h('div', { class: `pane ${name}`, 'data-is-active': 'false' }, ...children);

function row(data: WorkspaceData, ticket: Ticket): HTMLElement {
  const cell = (name: string, ...children: (HTMLElement | string)[]) =>
    h('td', { 'data-test-id': name, 'data-garden-id': 'tables.cell' }, ...children);
  return h(
    'tr',
    { 'data-garden-id': 'tables.row', 'data-test-id': 'generic-table-row' },
    cell('generic-table-cells-selectable', h('input', { type: 'checkbox', 'aria-label': 'Select' })),
    cell(
      'ticket-table-cells-custom-status',
      h('span', { 'data-test-id': `status-badge-${ticket.status}`, class: `status ${ticket.status}` }, ticket.status),
    ),
    cell('generic-table-cells-id', `#${ticket.id}`),
    cell('ticket-table-cells-subject', h('a', { href: `/agent/tickets/${ticket.id}` }, ticket.subject)),
    cell('generic-table-cells-requester', ticket.requester.name),
    cell('generic-table-cells-organization', ticket.organization ?? '—'),
    cell('generic-table-cells-updated', shortDate(ticket.messages.at(-1)?.daysAgo ?? 0)),
    cell('ticket-table-cells-assignee', data.me.name),
  );
}

export function ticketsTable(data: WorkspaceData, tickets: Ticket[]): HTMLElement {
  const titles = ['', 'Ticket status', 'ID', 'Subject', 'Requester', 'Organization', 'Updated', 'Assignee'];
  return h(
    'table',
    { 'data-garden-id': 'tables.table', 'data-test-id': 'generic-table' },
    h('thead', {}, h('tr', { 'data-garden-id': 'tables.header_row' }, ...titles.map((title) => h('th', {}, title)))),
    h('tbody', {}, ...tickets.map((ticket) => row(data, ticket))),
  );
}

/** A view: names at the left, the tickets of the chosen one at the right. */
export const list = (views: View[], chosen: View, table: HTMLElement): HTMLElement =>
  pane(
    'list',
    h(
      'aside',
      {},
      h('h2', {}, 'Views'),
      ...views.map((view) => h('a', { href: `/agent/filters/${view.id}`, class: view === chosen && 'chosen' }, view.name)),
    ),
    h('section', {}, h('h1', {}, chosen.name), table),
  );

export function dashboard(data: WorkspaceData): HTMLElement {
  const open = data.tickets.filter((ticket) => ticket.status !== 'solved');
  const count = (label: string, value: number) => h('div', { class: 'count' }, h('strong', {}, String(value)), label);
  return pane(
    'dashboard',
    h('h1', {}, 'Home'),
    h(
      'div',
      { class: 'counts' },
      count('Open', open.length),
      count('New', data.tickets.filter((one) => one.status === 'new').length),
      count('Good ratings this week', 14),
      count('Bad ratings this week', 1),
    ),
    h('h2', {}, 'Tickets requiring your attention'),
    ticketsTable(data, open),
  );
}

const profile = (name: string, ...facts: [string, string | HTMLElement][]) =>
  h(
    'aside',
    { class: 'profile' },
    h('span', { class: 'face large' }, initials(name)),
    h('h2', {}, name),
    ...facts.map(([label, value]) => h('div', { class: 'field' }, h('label', {}, label), h('div', { class: 'value' }, value))),
  );

export function userPage(data: WorkspaceData, id: number): HTMLElement {
  const user = data.users.find((one) => one.id === id);
  if (!user) return pane('user', h('p', { class: 'quiet' }, 'This user does not exist.'));
  const company = data.organizations.find((one) => one.id === user.organizationId);
  const tickets = data.tickets.filter((one) => one.requester.id === id);
  return pane(
    'user',
    profile(
      user.name,
      ['Role', user.role === 'agent' ? 'Agent' : 'Customer'],
      ['Email', user.email],
      ['Organization', company ? h('a', { href: `/agent/organizations/${company.id}` }, company.name) : '—'],
    ),
    h('section', {}, h('h1', {}, `Tickets (${tickets.length})`), ticketsTable(data, tickets)),
  );
}

export function organizationPage(data: WorkspaceData, id: number): HTMLElement {
  const company = data.organizations.find((one) => one.id === id);
  if (!company) return pane('organization', h('p', { class: 'quiet' }, 'This organization does not exist.'));
  const tickets = data.tickets.filter((one) => one.organizationId === id);
  return pane(
    'organization',
    profile(company.name, ['Domains', company.domains.join(', ') || '—'], ['Industry', company.industry], ['City', company.city]),
    h('section', {}, h('h1', {}, `Tickets (${tickets.length})`), ticketsTable(data, tickets)),
  );
}
