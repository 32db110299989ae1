import { life } from './mortal';

/** As much of the extension API as the worker's own work needs, in memory. */
const areas = new Map<string, Record<string, unknown>>();
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
  runtime: { getPlatformInfo: async () => life.step(), sendMessage: async () => life.step() },
  permissions: { contains: async () => false },
  tabs: { sendMessage: async () => undefined, query: async () => [] },
  i18n: { getMessage: () => '', getUILanguage: () => 'en' },
};

export function clearBrowser(): void {
  areas.clear();
  alarms.clear();
}
