import type { OrgData } from '../../salesforce/routes';
import type { CrmRecord } from '../../world';
import { h, load, plainClick, rename } from '../dom';
import { watchKeys } from '../hotkeys';
import { chrome } from './chrome';
import { openTask } from './modal';
import { home, missing, plural, recordList, report, setup } from './pages';
import { recordView } from './record';
import { listOf, placeOf, Tabs } from './tabs';

const app = h('div', { class: 'desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost forceAccess' });
const stage = h('div', { class: 'stage' });
const spinner = h('div', { id: 'auraLoadingBox', class: 'auraLoadingBox oneLoadingBox', hidden: true }, h('span', {}, 'Loading'));
const hosts = new Map<string, HTMLElement>();
let generation = 0;

/** Shows one view. Earlier ones stay in the document, hidden, before the active one. */
function activate(key: string, view: HTMLElement, title: string): void {
  spinner.hidden = true;
  if (!view.isConnected) stage.append(view);
  hosts.set(key, view);
  for (const one of hosts.values()) {
    one.classList.toggle('active', one === view);
    one.style.display = one === view ? '' : 'none';
  }
  document.title = `${title} | Salesforce`;
}

const host = (mode: 'normal' | 'maximized', ...children: HTMLElement[]) =>
  h('div', { class: `windowViewMode-${mode} oneContent lafPageHost` }, ...children);

/** The address and the tabs change at once; the record comes when the server has it, and the previous one stands until then. */
async function showRecord(id: string, tabs: Tabs, mine: number): Promise<void> {
  const key = id.slice(0, 15);
  const kept = hosts.get(key);
  spinner.hidden = false;
  const record = await load<CrmRecord>(`/standin/record.json?id=${id}`).catch(() => undefined);
  if (mine !== generation) return;
  if (!record) return activate(key, host('normal', missing()), 'Error');
  tabs.name(record.id, record.name);
  activate(
    key,
    kept ??
      host(
        'maximized',
        recordView(record, () => openTask(record.name)),
      ),
    `${record.name} | ${record.object}`,
  );
}

function show(data: OrgData, tabs: Tabs): void {
  generation += 1;
  const place = placeOf(location);
  tabs.select(place);
  if (place.id && place.object !== 'Report') {
    void showRecord(place.id, tabs, generation);
    return;
  }
  const path = location.pathname;
  const list = listOf(path);
  if (place.object === 'Report') activate(path, hosts.get(path) ?? host('normal', report()), 'Renewals by segment | Report');
  else if (path.startsWith('/lightning/setup/')) activate(path, hosts.get(path) ?? host('normal', setup()), 'Setup Home');
  else if (list)
    activate(path, hosts.get(path) ?? host('normal', recordList(data, list.object, list.of)), `Recently Viewed | ${plural(list.object)}`);
  else activate(path, hosts.get(path) ?? host('normal', home(data)), 'Home');
}

function start(data: OrgData): void {
  rename(data.renamed);
  const go = (to: string) => {
    history.pushState(null, '', to);
    show(data, tabs);
  };
  const tabs = new Tabs(
    go,
    (id) => {
      hosts.get(id.slice(0, 15))?.remove();
      hosts.delete(id.slice(0, 15));
    },
    (id) => data.records.find((record) => record.id.slice(0, 15) === id.slice(0, 15))?.name ?? 'Not found',
  );
  app.append(...chrome(data, tabs), stage, spinner);
  document.body.append(app);
  addEventListener('popstate', () => show(data, tabs));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/lightning/"]') : null;
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    go(tabs.address(link));
  });
  watchKeys({ g: () => go('/lightning/page/home'), n: () => openTask(document.title) });
  show(data, tabs);
}

load<OrgData>('/standin/org.json').then(start);
