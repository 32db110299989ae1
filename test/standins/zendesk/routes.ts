import { type Call, html, json, notFound, type Reply, redirect, STRICT_CSP } from '../server/reply';
import type { Settings } from '../server/settings';
import { shell } from '../server/shell';
import type { World } from '../world';
import { api } from './api/routes';
import { addComment } from './api/update';
import { SESSION } from './api/who';
import { handedOn } from './files';
import { oauth } from './sign-in';
import { organizationOf, type Tenant, tenantOf } from './tenant';
import type { Accounts } from './tenants';

const HELP_CENTRE =
  '<!doctype html><html lang="en"><title>Help Center</title><link rel="stylesheet" href="/standin/zendesk/app.css">' +
  '<body class="help"><h1>How can we help?</h1><input type="search" placeholder="Search"><ul>' +
  '<li><a href="/hc/en-us/articles/1">Getting started</a></li><li><a href="/hc/en-us/articles/2">Exports and reports</a></li></ul></body></html>';

/** One subdomain: agent workspace, help centre and API. */
export function zendesk(call: Call, world: World, settings: Settings, accounts: Accounts): Reply {
  const { pathname } = call.url;
  const tenant = tenantOf(world, accounts.of(call.host));
  if (pathname.startsWith('/api/v2/')) return api(call, tenant, settings, world);
  if (pathname.startsWith('/oauth/')) return oauth(call, tenant);
  if (pathname === '/agent/standin.json') return json(workspaceData(tenant, settings));
  if (pathname === '/agent/standin-submit') return submitted(call, tenant);
  if (pathname === '/' || pathname === '/agent') return redirect('/agent/dashboard');
  if (pathname.startsWith('/agent/')) return workspace(settings);
  if (pathname.startsWith('/attachments/token/')) return handedOn(call, tenant);
  if (pathname.startsWith('/hc/')) return html(HELP_CENTRE, { 'content-security-policy': STRICT_CSP });
  return notFound();
}

/** The workspace's own "Submit": a comment by the agent who is signed in. */
function submitted({ body }: Call, tenant: Tenant): Reply {
  const { ticket: id, text, isPublic } = JSON.parse(body) as { ticket: number; text: string; isPublic: boolean };
  const ticket = tenant.tickets.find((each) => each.id === id);
  const me = tenant.users.find((user) => user.id === tenant.me.id);
  if (!ticket || !me) return notFound();
  return json(addComment(tenant, ticket, me, { body: text, public: isPublic }));
}

const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const workspace = ({ zendeskTheme, zendeskIsolated }: Settings) =>
  html(shell({ title: 'Zendesk', app: 'zendesk', html: ` data-theme="${zendeskTheme}" data-color-scheme="${zendeskTheme}"` }), {
    'content-security-policy': STRICT_CSP,
    ...(zendeskIsolated && ISOLATED),
    'set-cookie': `${SESSION.name}=${SESSION.value}; Path=/; Secure; HttpOnly; SameSite=Lax`,
  });

/** What the workspace's own script draws; the stand-in's private channel, not a vendor endpoint. */
const workspaceData = (tenant: Tenant, { zendeskTheme, zendeskEditor, renamed }: Settings) => ({
  renamed,
  editor: zendeskEditor,
  host: tenant.host.split('.')[0] ?? '',
  me: tenant.me,
  theme: zendeskTheme,
  users: tenant.users,
  organizations: tenant.organizations.map(({ zendeskOrgId, name, zendeskDomains, city, industry }) => ({
    id: zendeskOrgId,
    name,
    domains: zendeskDomains,
    city,
    industry,
  })),
  tickets: tenant.tickets.map((ticket) => ({
    ...ticket,
    organization: organizationOf(tenant, ticket)?.name ?? null,
    organizationId: organizationOf(tenant, ticket)?.zendeskOrgId ?? null,
  })),
});

export type WorkspaceData = ReturnType<typeof workspaceData>;
