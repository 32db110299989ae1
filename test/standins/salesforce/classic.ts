import { htmlText } from '../server/reply';
import type { CrmRecord, RecordField, World } from '../world';

/** Field cells of Classic are named by the object's prefix and a number; these are the standard ones. */
const CELLS: Record<string, string> = {
  'Account.Name': 'acc2',
  'Account.Website': 'acc12',
  'Contact.Name': 'con2',
  'Contact.AccountId': 'con4',
  'Contact.Email': 'con15',
  'Opportunity.Name': 'opp3',
  'Opportunity.AccountId': 'opp4',
  'Case.CaseNumber': 'cas2',
  'Case.ContactId': 'cas3',
  'Case.AccountId': 'cas4',
  'Case.Subject': 'cas14',
};

const page = (title: string, tab: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${htmlText(title)} ~ Salesforce - Enterprise Edition</title>` +
  '<link rel="stylesheet" href="/standin/salesforce/classic.css"></head><body class="sfdcBody hasMotif">' +
  '<div id="AppBodyHeader"><span class="logo">salesforce</span><span class="user">Robin Ashdown</span><ul id="tabBar">' +
  ['001:Accounts', '003:Contacts', '006:Opportunities', '500:Cases']
    .map((entry) => entry.split(':'))
    .map(([prefix, label]) => `<li class="${label === tab ? 'currentTab' : ''}"><a href="/${prefix}">${label}</a></li>`)
    .join('') +
  `</ul></div><table class="outer" id="bodyTable"><tr><td id="sidebarCell"><h3>Recent Items</h3></td><td id="bodyCell" class="oRight">${content}</td></tr></table></body></html>`;

const plural = (object: CrmRecord['object']) => (object === 'Opportunity' ? 'Opportunities' : `${object}s`);

function cell(object: string, field: RecordField): string {
  const id = CELLS[`${object}.${field.api}`];
  const inner = field.link ? `<a href="/${field.link}">${htmlText(field.value)}</a>` : htmlText(field.value);
  return `<td class="labelCol">${htmlText(field.label)}</td><td class="dataCol"${id ? ` id="${id}_ilecell"` : ''}><div${id ? ` id="${id}_ileinner"` : ''}>${inner}</div></td>`;
}

/** A record in Classic: a whole page per record, no script. */
export function classicRecord(world: World, record: CrmRecord): string {
  const rows = record.fields.map((field) => `<tr>${cell(record.object, field)}</tr>`).join('');
  const lists = record.related
    .map(
      ({ title, columns, rows: items }) =>
        `<div class="bRelatedList"><h3>${htmlText(title)}</h3><table class="list"><tr>${columns.map((column) => `<th>${htmlText(column)}</th>`).join('')}</tr>` +
        items
          .map(
            ({ id, cells }) =>
              `<tr class="dataRow"><th><a href="/${id}">${htmlText(cells[0] ?? '')}</a></th>${cells
                .slice(1)
                .map((text) => `<td>${htmlText(text)}</td>`)
                .join('')}</tr>`,
          )
          .join('') +
        '</table></div>',
    )
    .join('');
  const title = `<div class="bPageTitle"><div class="ptBody"><div class="content"><h1 class="pageType">${record.object}</h1><h2 class="pageDescription">${htmlText(record.name)}</h2></div></div></div>`;
  const owner = htmlText(world.me.name);
  return page(
    `${record.object}: ${record.name}`,
    plural(record.object),
    `${title}<div class="bDetailBlock"><table class="detailList">${rows}</table><p>Viewed by ${owner}</p></div>${lists}`,
  );
}

export function classicList(world: World, object: CrmRecord['object']): string {
  const rows = world.records
    .filter((record) => record.object === object)
    .map(({ id, name }) => `<tr class="dataRow"><th><a href="/${id}">${htmlText(name)}</a></th></tr>`)
    .join('');
  const tab = plural(object);
  return page(
    tab,
    tab,
    `<div class="bPageTitle"><div class="ptBody"><h1 class="pageType">${tab}</h1><h2 class="pageDescription">Home</h2></div></div><table class="list">${rows}</table>`,
  );
}

/** Reports draw in a same-origin frame of their own; no account stands in the page around it. */
export function reportFrame(world: World): string {
  const money = (amount: number, currency: string) => `${currency} ${amount.toLocaleString('en-GB')}`;
  const rows = world.companies
    .map(
      ({ name, segment, arr, currency, opportunity }) =>
        `<tr><td>${htmlText(name)}</td><td>${htmlText(segment)}</td><td>${htmlText(opportunity.stage)}</td><td class="number">${money(arr, currency)}</td></tr>`,
    )
    .join('');
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title><link rel="stylesheet" href="/standin/salesforce/classic.css"></head>' +
    `<body class="report"><h1>Renewals by segment</h1><p>As of today, all accounts</p><table class="list"><tr><th>Account Name</th><th>Segment</th><th>Stage</th><th class="number">Annual Contract Value</th></tr>${rows}</table></body></html>`
  );
}
