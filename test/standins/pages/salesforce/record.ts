import type { CrmRecord, RecordField } from '../../world';
import { h } from '../dom';
import { emailComposer, publisher } from './publisher';

const viewOf = (id: string) => {
  const object = { '001': 'Account', '003': 'Contact', '006': 'Opportunity', '500': 'Case' }[id.slice(0, 3)] ?? '';
  return `/lightning/r/${object}/${id}/view`;
};

function shown({ value, link, kind }: RecordField): HTMLElement {
  if (link) return h('a', { href: viewOf(link) }, value);
  if (kind === 'mail') return h('a', { href: `mailto:${value}` }, value);
  return h(kind === 'url' ? 'lightning-formatted-url' : 'lightning-formatted-text', {}, value);
}

function highlights(record: CrmRecord, onTask: () => void, onEmail: () => void): HTMLElement {
  const person = record.object === 'Contact';
  const actions = [
    ['Follow', undefined],
    ['New Task', onTask],
    ['Email', onEmail],
    ['Edit', undefined],
  ] as const;
  return h(
    'records-lwc-highlights-panel',
    {},
    h(
      'records-lwc-record-layout',
      {},
      h(
        'records-highlights2',
        {},
        h(
          'div',
          { class: 'slds-page-header' },
          h('span', { class: `icon ${record.object}` }, record.object[0] ?? ''),
          h(
            'div',
            { class: 'names' },
            h('records-entity-label', { slot: 'entityLabel' }, record.object),
            h(
              'slot',
              { name: 'primaryField' },
              h(person ? 'lightning-formatted-name' : 'lightning-formatted-text', { slot: 'primaryField' }, record.name),
            ),
          ),
          h(
            'runtime_platform_actions-actions-ribbon',
            {},
            ...actions.map(([label, onclick]) => h('button', { type: 'button', class: 'slds-button neutral', onclick }, label)),
          ),
        ),
        h(
          'div',
          { class: 'secondary' },
          ...record.highlights.map((field) =>
            h(
              'records-highlights-details-item',
              {},
              h('p', { class: 'slds-text-title', title: field.label }, field.label),
              h('p', {}, shown(field)),
            ),
          ),
        ),
      ),
    ),
  );
}

const detailItem = (object: string, field: RecordField) =>
  h(
    'records-record-layout-item',
    { 'field-label': field.label, class: 'slds-form__item' },
    h(
      'div',
      { role: 'listitem', 'data-target-selection-name': `sfdc:RecordField.${object}.${field.api}` },
      h('span', { class: 'test-id__field-label' }, field.label),
      h('span', { class: 'test-id__field-value slds-form-element__static' }, shown(field)),
    ),
  );

/** Names of related lists in addresses, where they are not the title. */
const LISTS: Record<string, string> = { 'Contact Roles': 'OpportunityContactRoles', 'Related Contact': 'Contacts' };

const relatedList = (record: CrmRecord, { title, columns, rows }: CrmRecord['related'][number]) =>
  h(
    'article',
    { class: 'slds-card', 'data-component-id': 'force_relatedListContainer' },
    h(
      'h2',
      {},
      h('a', { href: `/lightning/r/${record.object}/${record.id}/related/${LISTS[title] ?? title}/view` }, `${title} (${rows.length})`),
    ),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...columns.map((column) => h('th', {}, column)))),
      h(
        'tbody',
        {},
        ...rows.map(({ id, object, cells: [first = '', ...rest] }) =>
          h(
            'tr',
            {},
            h('th', {}, h('a', { href: `/lightning/r/${object}/${id}/view`, 'data-recordid': id, 'data-refid': 'recordId' }, first)),
            ...rest.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  );

/** A mail in the case feed, written by a stranger: it imitates a detail field that names another account. */
function feed(record: CrmRecord): HTMLElement {
  const forged = detailItem('Case', { label: 'Account Name', api: 'AccountId', value: 'Fenwick Logistics', link: '001Hs00003EzPu8IAF' });
  const fake = h('records-highlights2', {}, h('lightning-formatted-text', { slot: 'primaryField' }, 'Fenwick Logistics'));
  const subject = record.fields.find((field) => field.api === 'Subject')?.value ?? '';
  return h(
    'article',
    { class: 'slds-card feed' },
    h('h2', {}, 'Case Feed'),
    h(
      'div',
      { class: 'cuf-feedItem' },
      h('strong', {}, subject),
      h('p', {}, 'Hello, this is still open on our side. Could somebody tell us when it will be looked at?'),
      h('div', { class: 'emailMessageBody' }, fake, forged),
    ),
  );
}

/** A record's page: highlights on top, details at the left, related lists at the right; a case has its feed before both. */
export function recordView(record: CrmRecord, onTask: () => void): HTMLElement {
  const composers = h('div', { class: 'composers' });
  const details = h(
    'records-lwc-detail-panel',
    { class: 'slds-card' },
    h('div', { class: 'tabset' }, h('span', { class: 'chosen' }, 'Details'), h('span', {}, 'Activity'), h('span', {}, 'Chatter')),
    h('div', { class: 'slds-form', role: 'list' }, ...record.fields.map((field) => detailItem(record.object, field))),
  );
  return h(
    'one-record-home-flexipage2',
    { 'data-record-id': record.id },
    h(
      'record_flexipage-desktop-record-page-decorator',
      {},
      highlights(record, onTask, () => composers.replaceChildren(emailComposer())),
      h(
        'div',
        { class: 'columns' },
        h('div', { class: 'left' }, composers, record.object === 'Case' && feed(record), record.object === 'Case' && publisher(), details),
        h('div', { class: 'right' }, ...record.related.map((list) => relatedList(record, list))),
      ),
    ),
  );
}
