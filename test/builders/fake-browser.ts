import { life } from './mortal';

/** As much of the extension API as the worker's own work needs, in memory. */
const areas = new Map<string, Record<string, unknown>>();
/** Cookies of the signed-in browser, and whether the person lets us read them. */
export const jar = { allowed: false, cookies: [] as { domain: string; name: string; value: string }[] };
/** What the system shows, whether it may, and everything that was ever shown. */
export const screen = { granted: false, told: [] as { id: string; title: string; message: string }[], standing: new Set<string>() };
/** The page in front: what its helper answers, what its pictures are, and what of it was asked. */
/** Origins that the person let us reach. */
export const reach = new Set<string>();
export const front = {
  everyPage: false,
  answers: {} as Record<string, (data: never) => unknown>,
  pictures: [] as number[],
  /** What the browser says instead, next. */
  refusals: [] as string[],
  picture: '',
  active: true,
  /** Pages of ours that were opened. */
  opened: [] as string[],
  /** What the page's own world answers to what is put into it; absent: the page is gone. */
  world: undefined as ((func: unknown, args: unknown[]) => unknown) | undefined,
};
/** The window of a sign-in: told where it begins, answers where it ends. */
export const consent = { answer: async (_url: string): Promise<string> => Promise.reject(new Error('closed')) };
export const alarms = new Map<string, number>();

function area(name: string) {
  const rows = (lasting = true) => {
    life.step(lasting);
    const found = areas.get(name) ?? {};
    areas.set(name, found);
    return found;
  };
  return {
    get: async (keys: string | string[] | null) => {
      const all = rows(false);
      const wanted = keys === null ? Object.keys(all) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.flatMap((key) => (key in all ? [[key, all[key]]] : []))));
    },
    set: async (values: Record<string, unknown>) => void Object.assign(rows(), structuredClone(values)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete rows()[key];
    },
    clear: async () => void areas.delete(name),
  };
}

export const browser = {
  storage: { session: area('session'), local: area('local'), sync: area('sync'), managed: area('managed') },
  alarms: {
    create: async (name: string, { when }: { when: number }) => {
      life.step();
      alarms.set(name, when);
    },
  },
  runtime: {
    getPlatformInfo: async () => life.step(),
    sendMessage: async () => life.step(),
    getURL: (path: string) => `ours:/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
  },
  action: { setBadgeText: async () => life.step(), setBadgeBackgroundColor: async () => undefined, setTitle: async () => undefined },
  notifications: {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      life.step();
      screen.told.push({ id, title, message });
      screen.standing.add(id);
    },
    getAll: async () => Object.fromEntries([...screen.standing].map((id) => [id, true])),
    clear: async (id: string) => screen.standing.delete(id),
  },
  permissions: {
    contains: async ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) => {
      if (origins.includes('<all_urls>')) return front.everyPage;
      if (origins.length > 0) return origins.every((one) => reach.has(one));
      return permissions.includes('cookies') ? jar.allowed : permissions.includes('notifications') && screen.granted;
    },
    getAll: async () => ({ permissions: [], origins: [...reach] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      for (const one of origins) reach.delete(one);
      if (origins.includes('<all_urls>')) front.everyPage = false;
      if (origins.length === 0) jar.allowed = false;
      return true;
    },
  },
  cookies: {
    getAll: async ({ url, name }: { url: string; name: string }) => {
      if (!jar.allowed) throw new Error('no permission');
      const { hostname } = new URL(url);
      return jar.cookies.filter((one) => one.name === name && `.${hostname}`.endsWith(`.${one.domain.replace(/^\./, '')}`));
    },
  },
  tabs: {
    sendMessage: async (_tab: number, { type, data }: { type: string; data: never }) =>
      type in front.answers ? { res: front.answers[type]?.(data) } : undefined,
    query: async () => [],
    get: async (id: number) => ({ id, windowId: 1, active: front.active }),
    update: async () => undefined,
    create: async ({ url }: { url: string }) => ({ id: front.opened.push(url) }),
    getZoom: async () => 1,
    captureVisibleTab: async () => {
      const refusal = front.refusals.shift();
      if (refusal) throw new Error(refusal);
      front.pictures.push(Date.now());
      return front.picture;
    },
  },
  windows: { update: async () => undefined },
  commands: { getAll: async () => [] },
  identity: {
    getRedirectURL: (path: string) => `https://ours.chromiumapp.org/${path}`,
    launchWebAuthFlow: ({ url }: { url: string }) => consent.answer(url),
  },
  scripting: {
    executeScript: async ({ world, func, args = [] }: { world?: string; func?: unknown; args?: unknown[] }) => {
      life.step();
      if (world !== 'MAIN') return [{ documentId: 'd' }];
      if (!front.world || !func) throw new Error('No document with that id.');
      return [{ documentId: 'd', result: structuredClone(front.world(func, args)) }];
    },
  },
  i18n: { getMessage: () => '', getUILanguage: () => 'en' },
};

export function clearBrowser(): void {
  areas.clear();
  alarms.clear();
  Object.assign(screen, { granted: false, told: [], standing: new Set() });
  Object.assign(front, {
    everyPage: false,
    answers: {},
    pictures: [],
    refusals: [],
    picture: '',
    active: true,
    opened: [],
    world: undefined,
  });
  Object.assign(jar, { allowed: false, cookies: [] });
}
