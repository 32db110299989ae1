import { h } from '../dom';

export interface Shown {
  object?: string;
  id?: string;
  /** Address of the workspace that the record was opened in; absent when it is its own. */
  workspace?: string;
}

/** Reads `/lightning/r/[Object/]<id>/view` and `?ws=`. */
export function placeOf({ pathname, search }: { pathname: string; search: string }): Shown {
  const [, , section, first, second] = pathname.split('/');
  if (section !== 'r' || pathname.includes('/related/')) return {};
  const bare = first !== undefined && /^(?=.*\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(first);
  const workspace = new URLSearchParams(search).get('ws') ?? undefined;
  return bare ? { id: first, workspace } : { object: first, id: second, workspace };
}

const RELATED: Record<string, string> = {
  Contacts: 'Contact',
  Opportunities: 'Opportunity',
  Cases: 'Case',
  OpportunityContactRoles: 'Contact',
};

/** Reads `/lightning/o/<Object>/list` and a record's `/related/<List>/view`. */
export function listOf(pathname: string): { object: string; of?: string } | undefined {
  const object = /^\/lightning\/o\/(Account|Contact|Opportunity|Case)\/(?:list|home)/.exec(pathname)?.[1];
  if (object) return { object };
  const [, of, list = ''] = /\/([A-Za-z0-9]{18})\/related\/(\w+)\/view$/.exec(pathname) ?? [];
  const related = RELATED[list];
  return related ? { object: related, of } : undefined;
}

const idIn = (address: string) => placeOf(new URL(address, location.origin)).id ?? '';

/** The console's two rows of tabs: workspaces, and the records opened inside the chosen one. */
export class Tabs {
  readonly workspaces = h('ul', { class: 'tabBarItems slds-grid', role: 'tablist', 'aria-label': 'Workspaces' });
  readonly subtabs = h('ul', { class: 'tabBarItems slds-grid subtabs', role: 'tablist', 'aria-label': 'Workspace tabs' });
  readonly #open = new Map<string, string[]>();
  readonly #names = new Map<string, string>();
  #count = 0;

  constructor(
    readonly go: (to: string) => void,
    readonly closed: (id: string) => void,
    readonly known: (id: string) => string,
  ) {}

  /** A link in a record opens a subtab of the same workspace; a link anywhere else opens a workspace. */
  address(link: HTMLAnchorElement): string {
    const here = placeOf(location);
    const to = link.getAttribute('href') ?? '';
    const inside = here.id && here.object !== 'Report' && link.closest('.lafPageHost') && idIn(to);
    if (!inside) return to;
    const workspace = here.workspace ?? location.pathname;
    return idIn(workspace) === idIn(to) ? workspace : `${to}?ws=${encodeURIComponent(workspace)}`;
  }

  name(id: string, name: string): void {
    this.#names.set(id, name);
    this.select(placeOf(location));
  }

  select({ id, object, workspace }: Shown): void {
    const record = id && object !== 'Report' ? location.pathname : undefined;
    const root = record && (workspace ?? record);
    if (root && !this.#open.has(root)) this.#open.set(root, []);
    const inside = (root && this.#open.get(root)) || [];
    if (record && record !== root && !inside.includes(record)) inside.push(record);
    this.workspaces.replaceChildren(...[...this.#open.keys()].map((address) => this.#item(address, address === root, address)));
    this.subtabs.replaceChildren(...(root ? [root, ...inside].map((address) => this.#item(address, address === record, root)) : []));
    this.subtabs.hidden = !root;
  }

  #item(address: string, active: boolean, root: string): HTMLElement {
    const href = address === root ? address : `${address}?ws=${encodeURIComponent(root)}`;
    const name = this.#names.get(idIn(address)) ?? (active && address === location.pathname ? 'Loading…' : this.known(idIn(address)));
    this.#count += 1;
    const link = h(
      'a',
      {
        role: 'tab',
        tabindex: active ? 0 : -1,
        title: name,
        'data-tabid': `ctab${this.#count}`,
        'aria-selected': String(active),
        href,
        class: 'tabHeader slds-context-bar__label-action',
      },
      h('span', { class: 'title slds-truncate' }, name),
    );
    const close = h('button', { type: 'button', class: 'close', title: `Close ${name}`, onclick: () => this.#close(address, root) }, '×');
    const classes = `oneConsoleTabItem tabItem slds-context-bar__item borderRight hasActions${active ? ' active' : ''} navexConsoleTabItem`;
    return h('li', { role: 'presentation', class: classes, 'data-aura-class': 'navexConsoleTabItem' }, link, close);
  }

  #close(address: string, root: string): void {
    const inside = this.#open.get(root) ?? [];
    if (address === root) this.#open.delete(root);
    else
      this.#open.set(
        root,
        inside.filter((one) => one !== address),
      );
    for (const gone of address === root ? [root, ...inside] : [address]) this.closed(idIn(gone));
    this.go(address === root ? '/lightning/page/home' : root);
  }
}
