import { type Call, html, json, notFound, type Reply, redirect, STRICT_CSP } from '../server/reply';
import type { Settings } from '../server/settings';
import { shell } from '../server/shell';
import type { CrmRecord, World } from '../world';
import { activityRecord } from './activity-page';
import type { Org } from './api/org';
import { restApi } from './api/routes';
import { classicList, classicRecord, reportFrame } from './classic';
import { type Orgs, orgName } from './orgs';
import { oauth2, sidCookie, whoIs } from './sign-in';

const PREFIX: Record<string, CrmRecord['object']> = { '001': 'Account', '003': 'Contact', '006': 'Opportunity', '500': 'Case' };
const RECORD_ID = /^\/([A-Za-z0-9]{18}|[A-Za-z0-9]{15})$/;
const CSP = { 'content-security-policy': `${STRICT_CSP}; frame-src 'self'` };

/** Lightning's mail editor: two frames of the org's own origin, the inner one editable as a whole, the signature already in it. */
const EDITOR_FRAME =
  '<!doctype html><html lang="en"><title>Editor</title><body><iframe title="Email Body" src="/standin/ckeditor-body" width="600" height="200"></iframe></body></html>';
const EDITOR_BODY =
  '<!doctype html><html lang="en"><title>Body</title><body contenteditable="true" role="textbox" class="cke_editable"><p><br></p></body></html>';

/** Ids have 15 characters that tell case apart; 18 add a checksum of that case. */
const byId = (world: World, id: string) => world.records.find((record) => record.id.slice(0, 15) === id.slice(0, 15));

/** One org: Lightning on its own host, Classic and the redirect on the My Domain host. */
export async function salesforce(call: Call, world: World, settings: Settings, orgs: Orgs): Promise<Reply> {
  const { org, grants } = orgs.of(orgName(call.host));
  const onLightning = call.host.endsWith('.lightning.force.com');
  const { pathname } = call.url;
  if (!onLightning && pathname.startsWith('/services/oauth2/')) return oauth2(call, org, grants);
  if (!onLightning && pathname.startsWith('/services/data')) return restApi(call, org, whoIs(call, org, grants));
  const page = onLightning ? await lightning(call, world, settings, org) : myDomain(call, world);
  // Each host sets a session of its own; only that of My Domain reaches the API.
  return { ...page, headers: { ...page.headers, 'set-cookie': sidCookie(org, call.host) } };
}

function lightning({ host, url }: Call, world: World, settings: Settings, org: Org): Reply | Promise<Reply> {
  if (url.pathname === '/standin/record.json') return record(world, settings, url.searchParams.get('id') ?? '', org);
  if (url.pathname === '/standin/org.json') return json(orgData(world, host, settings));
  if (url.pathname === '/standin/ckeditor-container') return html(EDITOR_FRAME, CSP);
  if (url.pathname === '/standin/ckeditor-body') return html(EDITOR_BODY, CSP);
  if (url.pathname === '/reports/lightningReportApp.app') return html(reportFrame(world), CSP);
  if (url.pathname.startsWith('/lightning/')) return html(shell({ title: 'Salesforce', app: 'salesforce', body: ' class="desktop"' }), CSP);
  return url.pathname === '/' ? redirect('/lightning/page/home') : notFound();
}

/** Lightning draws the frame at once and the record when this arrives. */
async function record(world: World, { lightningDelayMs: [least, most] }: Settings, id: string, org: Org): Promise<Reply> {
  await new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)));
  const found = byId(world, id) ?? activityRecord(org, id);
  return found ? json(found) : json({ error: 'The requested resource does not exist' }, {}, 404);
}

function myDomain({ host, url }: Call, world: World): Reply {
  if (url.pathname.startsWith('/lightning/'))
    return redirect(`https://${host.replace('.my.salesforce.com', '.lightning.force.com')}${url.pathname}${url.search}`);
  const id = RECORD_ID.exec(url.pathname)?.[1];
  const found = id && byId(world, id);
  if (found) return html(classicRecord(world, found), CSP);
  const object = PREFIX[url.pathname.slice(1, 4)];
  return object && url.pathname.length <= 6 ? html(classicList(world, object), CSP) : notFound();
}

const orgData = (world: World, host: string, { renamed }: Settings) => ({
  renamed,
  org: host.split('.')[0] ?? '',
  me: world.me,
  records: world.records.map(({ object, id, name, companyKey, fields }) => ({
    object,
    id,
    name,
    company: world.companies.find((company) => company.key === companyKey)?.name ?? '',
    cells: object === 'Account' ? fields.slice(3, 7) : fields.slice(2, 6),
  })),
});

export type OrgData = ReturnType<typeof orgData>;
