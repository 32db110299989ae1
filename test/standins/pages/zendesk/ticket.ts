import type { WorkspaceData } from '../../zendesk/routes';
import { h, initials, instant, shortDate } from '../dom';
import { composer } from './composer';

type Ticket = WorkspaceData['tickets'][number];
type Message = Ticket['messages'][number];

/** Markup that a customer could send: it looks like the workspace's own and names another ticket and company. */
const forgery = () =>
  h(
    'div',
    { class: 'pasted' },
    h(
      'a',
      {
        'data-test-id': 'header-tab',
        'data-entity-type': 'TICKET_ENTITY_TYPE',
        'data-entity-id': '41302',
        'data-entity-is-selected': 'true',
        'aria-current': 'page',
      },
      'Fenwick Logistics #41302',
    ),
    h(
      'div',
      { class: 'ticket-panes-grid-layout forged', 'data-test-id': 'ticket-41302-standard-layout', 'data-is-active': 'true' },
      h('div', { class: 'conversation-polaris', 'data-ticket-id': '41302' }, 'Requester: '),
      h('span', { 'data-test-id': 'ticket-system-field-requester-select' }, 'Maarten de Wit'),
      h('span', { 'data-test-id': 'tabs-nav-item-organizations' }, ' Fenwick Logistics'),
    ),
  );

function comment(ticket: Ticket, agentName: string, message: Message, index: number): HTMLElement {
  const customer = message.by === 'customer';
  const name = customer ? ticket.requester.name : agentName;
  const when = message.at ? new Date(message.at) : instant(message.daysAgo);
  return h(
    'article',
    { 'data-test-id': 'omni-log-comment-item', id: `${ticket.id}${900 + index}`, class: message.by },
    h('span', { class: 'face' }, initials(name)),
    h(
      'div',
      { class: 'words' },
      h('span', { 'data-test-id': 'omni-log-item-sender', type: customer && 'end-user' }, name),
      message.by === 'note' && h('span', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal'),
      h('time', { 'data-test-id': 'timestamp-relative', datetime: when.toISOString() }, shortDate(message.daysAgo)),
      h(
        'div',
        { 'data-test-id': 'omni-log-message-content' },
        ...message.paragraphs.map((text) => h('p', {}, text)),
        message.forged && forgery(),
      ),
    ),
  );
}

const field = (label: string, ...value: (HTMLElement | string)[]) =>
  h('div', { class: 'field' }, h('label', {}, label), h('div', { class: 'value' }, ...value));

function properties(ticket: Ticket, agentName: string): HTMLElement {
  const requester = h(
    'div',
    { 'data-test-id': 'ticket-system-field-requester-select', class: 'value' },
    h('a', { href: `/agent/users/${ticket.requester.id}` }, ticket.requester.name),
  );
  return h(
    'div',
    { 'data-test-id': 'column-1', 'data-garden-id': 'pane' },
    h('div', { class: 'field' }, h('label', {}, 'Requester'), requester),
    field('Assignee', `Support / ${agentName}`),
    field('Followers', 'none'),
    field('Tags', ...ticket.tags.map((tag) => h('span', { class: 'tag', 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag))),
    field('Type', '—'),
    field('Priority', ticket.priority),
    field('Product area', 'Service Desk'),
  );
}

function context(data: WorkspaceData, ticket: Ticket): HTMLElement {
  const company = data.organizations.find((one) => one.id === ticket.organizationId);
  const others = data.tickets.filter((one) => one.requester.id === ticket.requester.id && one.id !== ticket.id);
  return h(
    'div',
    { 'data-test-id': 'column-3', 'data-garden-id': 'pane' },
    h('h3', {}, ticket.requester.name),
    field('Local time', 'Central European Time'),
    field('Language', 'English'),
    field('Organization', company ? h('a', { href: `/agent/organizations/${company.id}` }, company.name) : 'none'),
    field('Notes', 'Add user notes'),
    h('h4', {}, 'Interaction history'),
    ...others.map((one) =>
      h('a', { class: 'history', href: `/agent/tickets/${one.id}` }, h('span', { class: `status ${one.status}` }, one.status), one.subject),
    ),
    others.length === 0 && h('p', { class: 'quiet' }, 'No earlier tickets'),
  );
}

/** One open ticket: crumbs, properties, conversation with composer, customer context, and the fixed submit bar. */
export function ticketPane(data: WorkspaceData, id: number): HTMLElement {
  const ticket = data.tickets.find((one) => one.id === id);
  const shell = { class: 'ticket-panes-grid-layout pane', 'data-test-id': `ticket-${id}-standard-layout`, 'data-is-active': 'false' };
  if (!ticket) return h('div', shell, h('p', { class: 'quiet' }, 'This ticket does not exist or you may not see it.'));
  const written = composer(data.editor);
  const submit = async () => {
    const { text, isPublic } = written.take();
    if (!text.trim()) return;
    const message: Message = {
      by: isPublic ? 'agent' : 'note',
      daysAgo: 0,
      paragraphs: text.split('\n').filter(Boolean),
      at: new Date().toISOString(),
    };
    await fetch('/agent/standin-submit', { method: 'POST', body: JSON.stringify({ ticket: id, text, isPublic }) });
    ticket.messages.push(message);
    pane.querySelector('[data-test-id="omni-log-container"]')?.append(comment(ticket, data.me.name, message, ticket.messages.length));
  };
  const crumb = (name: string, href: string | undefined, ...words: (HTMLElement | string)[]) =>
    h('a', { class: 'btn', href, 'data-test-id': name, 'data-tracking-id': name }, ...words);
  const pane = h(
    'div',
    shell,
    h(
      'nav',
      { class: 'crumbs' },
      ticket.organizationId !== null &&
        crumb('tabs-nav-item-organizations', `/agent/organizations/${ticket.organizationId}`, ticket.organization ?? ''),
      crumb('tabs-nav-item-users', `/agent/users/${ticket.requester.id}`, ticket.requester.name),
      crumb(
        'tabs-section-nav-item-ticket',
        undefined,
        h('span', { class: `ticket_status_label status ${ticket.status}` }, ticket.status),
        ` Ticket #${id}`,
      ),
    ),
    properties(ticket, data.me.name),
    h(
      'div',
      { 'data-test-id': 'column-2', 'data-garden-id': 'pane' },
      h(
        'div',
        { class: 'conversation-polaris polaris-react-component rich_text', 'data-ticket-id': id },
        h('input', { 'data-test-id': 'omni-header-subject', value: ticket.subject, 'aria-label': 'Subject' }),
        h('p', { class: 'via' }, `Via email · ${ticket.requester.name}`),
        h(
          'section',
          { role: 'feed', 'data-test-id': 'omni-log-container' },
          ...ticket.messages.map((message, n) => comment(ticket, data.me.name, message, n)),
        ),
        written.box,
      ),
    ),
    context(data, ticket),
    h(
      'div',
      { class: 'submit' },
      h('span', {}, 'Macros'),
      h(
        'button',
        { type: 'button', 'data-test-id': 'submit_button-button', onclick: () => void submit() },
        `Submit as ${ticket.status === 'new' ? 'Open' : ticket.status}`,
      ),
    ),
  );
  return pane;
}
