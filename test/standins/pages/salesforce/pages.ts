import type { OrgData } from '../../salesforce/routes';
import { h } from '../dom';

const card = (title: string, ...children: (HTMLElement | string)[]) =>
  h('article', { class: 'slds-card' }, h('h2', {}, title), ...children);

export function home(data: OrgData): HTMLElement {
  const named = (object: string) => data.records.filter((record) => record.object === object);
  const links = (object: string) =>
    h(
      'ul',
      {},
      ...named(object)
        .slice(0, 6)
        .map(({ id, name }) => h('li', {}, h('a', { href: `/lightning/r/${object}/${id}/view` }, name))),
    );
  return h(
    'div',
    { class: 'home' },
    h('h1', {}, `Good morning, ${data.me.name.split(' ')[0]}. Let’s look after customers.`),
    h(
      'div',
      { class: 'cards' },
      card('Recent Accounts', links('Account')),
      card('Key Deals', links('Opportunity')),
      card('Cases Waiting', links('Case')),
      card('Today’s Events', h('p', {}, 'Looks like you’re free and clear the rest of the day.')),
    ),
  );
}

const COLUMNS: Record<string, string[]> = {
  Account: ['Account Name', 'Phone', 'Website', 'Industry', 'Employees'],
  Contact: ['Name', 'Account Name', 'Title', 'Email', 'Phone'],
  Opportunity: ['Opportunity Name', 'Account Name', 'Close Date', 'Stage', 'Amount'],
  Case: ['Case', 'Account Name', 'Contact Name', 'Status', 'Priority'],
};

/** A value as Lightning's lists show it: look-ups and addresses are links, marked with the record they lead to. */
function cell({ api, value, link, kind }: OrgData['records'][number]['cells'][number]): HTMLElement {
  const object = api.replace(/Id$/, '');
  if (link)
    return h('td', {}, h('a', { href: `/lightning/r/${object}/${link}/view`, 'data-refid': 'recordId', 'data-recordid': link }, value));
  return h('td', {}, kind === 'mail' ? h('a', { href: `mailto:${value}`, class: 'emailuiFormattedEmail' }, value) : value);
}

export const plural = (object: string) => (object === 'Opportunity' ? 'Opportunities' : `${object}s`);

/** A list view of one object, or of the rows that belong to one record. */
export function recordList(data: OrgData, object: string, of?: string): HTMLElement {
  const company = data.records.find((record) => record.id === of)?.company;
  const rows = data.records.filter((record) => record.object === object && (!of || record.company === company));
  return h(
    'div',
    { class: 'slds-card listView' },
    h(
      'div',
      { class: 'slds-page-header' },
      h('span', { class: `icon ${object}` }, object[0] ?? ''),
      h('div', { class: 'names' }, h('span', {}, company ?? plural(object)), h('h1', {}, company ? plural(object) : 'Recently Viewed')),
    ),
    h('p', { class: 'quiet' }, `${rows.length} items · Updated a few seconds ago`),
    h(
      'table',
      { class: 'slds-table' },
      h('thead', {}, h('tr', {}, ...(COLUMNS[object] ?? []).map((title) => h('th', {}, title)))),
      h(
        'tbody',
        {},
        ...rows.map(({ id, name, cells }) =>
          h(
            'tr',
            {},
            h(
              'th',
              { scope: 'row' },
              h('a', { href: `/lightning/r/${object}/${id}/view`, 'data-refid': 'recordId', 'data-recordid': id }, name),
            ),
            ...cells.map(cell),
          ),
        ),
      ),
    ),
  );
}

export const setup = (): HTMLElement =>
  h(
    'div',
    { class: 'setup' },
    h(
      'aside',
      { class: 'slds-card' },
      h('h2', {}, 'Setup'),
      ...['Users', 'Profiles', 'Permission Sets', 'Custom Code', 'Object Manager', 'Data', 'Email'].map((label) =>
        h('p', {}, `› ${label}`),
      ),
    ),
    h(
      'div',
      { class: 'slds-card' },
      h('h1', {}, 'Home'),
      h('p', { class: 'quiet' }, 'Administration for this org. Choose a page at the left.'),
    ),
  );

/** The report itself is a page of its own inside a frame of the same origin. */
export const report = (): HTMLElement =>
  h(
    'div',
    { class: 'reportView' },
    h('iframe', { title: 'Report Viewer', class: 'isView reportsReportBuilder', src: '/reports/lightningReportApp.app' }),
  );

export const missing = (): HTMLElement =>
  h(
    'div',
    { class: 'slds-card' },
    h('h1', {}, 'Looks like there’s a problem.'),
    h('p', {}, 'This record does not exist, or you may not see it. Ask your administrator.'),
  );
