import { life } from './mortal';

/** As much of the extension API as the worker's own work needs, in memory. */
const areas = new Map<string, Record<string, unknown>>();
/** Cookies of the signed-in browser, and whether the person lets us read them. */
export const jar = { allowed: false, cookies: [] as { domain: string; name: string; value: string }[] };
/** What the system shows, whether it may, and everything that was ever shown. */
export const screen = { granted: false, told: [] as { id: string; title: string; message: string }[], standing: new Set<string>() };
export const alarms = new Map<string, number>();

function area(name: string) {
  const rows = () => {
    life.step();
    const found = areas.get(name) ?? {};
    areas.set(name, found);
    return found;
  };
  return {
    get: async (keys: string | string[] | null) => {
      const all = rows();
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
  runtime: { getPlatformInfo: async () => life.step(), sendMessage: async () => life.step(), getURL: (path: string) => `ours:/${path}` },
  action: { setBadgeText: async () => life.step(), setTitle: async () => undefined },
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
    contains: async ({ permissions = [] }: { permissions?: string[] }) =>
      permissions.includes('cookies') ? jar.allowed : permissions.includes('notifications') && screen.granted,
    remove: async () => {
      jar.allowed = false;
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
  tabs: { sendMessage: async () => undefined, query: async () => [] },
  i18n: { getMessage: () => '', getUILanguage: () => 'en' },
};

export function clearBrowser(): void {
  areas.clear();
  alarms.clear();
  Object.assign(screen, { granted: false, told: [], standing: new Set() });
  Object.assign(jar, { allowed: false, cookies: [] });
}
