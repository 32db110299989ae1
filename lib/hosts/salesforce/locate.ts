import type { Place, Ref, RefKind } from '../../domain/place';
import { to18 } from '../../domain/source/salesforce-id';

/** Org hosts: Lightning, My Domain, sandboxes and other partitions, Visualforce, Classic instances, government and China clouds, Defender's proxy. */
const ORG =
  /^(([a-z\d-]+\.)+(((lightning|vf|visual)\.(crm)?force|my\.salesforce|visualforce)\.(com|mil)|(lightning|my)\.sfcrm(apps|products)\.cn)|[a-z]{2,4}\d{1,4}\.salesforce\.com)(\.mcas\.ms)?$/;

/** Sign-in, OAuth and builder pages: nowhere to stand. */
const CLOSED = /^\/($|secur\/|services\/|login|saml|idp|_nc_external|_ui\/identity|.*\.app$)/;

/** The four objects that name an account, by key prefix. */
const OBJECTS = { '001': 'Account', '003': 'Contact', '006': 'Opportunity', '500': 'Case' } as const;

/** Users, organization, profiles, roles, groups, reports, dashboards, folders, permission sets, setup items: nobody's account. */
const TOOLS = /^(00[5DEGOXel]|01[INZpq]|066|0PS)/;

/** The object's API name for an id of the four, else `undefined`. */
export const objectOf = (id: string): string | undefined => OBJECTS[id.slice(0, 3) as keyof typeof OBJECTS];

/** Id of the record that a path names; `/r/<Object>/<id>` is tried before `/r/<id>`, since 15-letter object names look like ids. */
export function recordIn(path: string): string | undefined {
  const [, first = '', second, third = '', fourth = ''] = path.split('/');
  if (first !== 'lightning') return /^\/\w+(\/e)?\/?$/.test(path) ? to18(first) : undefined;
  if (second !== 'r') return undefined;
  const id = to18(fourth);
  // An address that contradicts itself names nothing.
  if (id) return objectOf(id) !== third && Object.values<string>(OBJECTS).includes(third) ? undefined : id;
  return to18(third);
}

export function refOf(id: string, role: Ref['role']): Ref {
  const kind = `salesforce.${objectOf(id)?.toLowerCase() ?? 'record'}` as RefKind;
  return { kind, id, role };
}

/** Record in the console tab around a subtab, from `ws=`; only a path of this very org counts. */
function enclosing(url: URL): string | undefined {
  const workspace = url.searchParams.get('ws');
  const inner = workspace && URL.canParse(workspace, url) ? new URL(workspace, url) : undefined;
  return inner?.origin === url.origin ? recordIn(inner.pathname) : undefined;
}

export function isOrg({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' && ORG.test(hostname);
}

export function locate(url: URL): Place | undefined {
  if (!isOrg(url)) return undefined;
  const { pathname: path, searchParams, hash, hostname: space } = url;
  const old = path === '/one/one.app';
  if (!old && CLOSED.test(path)) return undefined;
  const id = old
    ? to18(hash.match(/^#\/sObject\/(\w+)(?:[/?].*)?$/)?.[1] ?? '')
    : path.startsWith('/apex/')
      ? to18(searchParams.get('id') ?? '')
      : recordIn(path);
  if (!id || TOOLS.test(id)) {
    const list =
      /^\/(lightning\/o\/\w+\/(list|home)|[\da]\w\w(\/o)?)\/?$/.test(path) || /^#\/sObject\/\w+\/(list|home)/.test(old ? hash : '');
    return { host: 'salesforce', space, page: list ? 'list' : 'other', refs: [] };
  }
  const parent = enclosing(url);
  const refs = [refOf(id, 'focus')];
  if (parent && parent !== id && !TOOLS.test(parent)) refs.push(refOf(parent, 'enclosing'));
  return { host: 'salesforce', space, page: 'record', refs };
}
