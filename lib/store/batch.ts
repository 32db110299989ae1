import { db } from './db';

/** One transaction of the database itself, for reading, that several questions share. */
export type Reading = IDBTransaction;

/** One request of the database itself. */
type Ask<T> = (store: IDBObjectStore) => IDBRequest<T>;

interface NamedTable {
  name: string;
}

/** Opens a transaction over some tables; it ends by itself once it is asked nothing more. */
export async function openReading(tables: readonly NamedTable[]): Promise<Reading> {
  const names = tables.map((table) => table.name);
  await db.open();
  try {
    return db.backendDB().transaction(names, 'readonly');
  } catch {
    // The browser closed it under us, as it does when storage runs short.
    db.close({ disableAutoOpen: false });
    await db.open();
    return db.backendDB().transaction(names, 'readonly');
  }
}

/**
 * As many requests at once, answered together, by position. Each by the library's own means costs a quarter of a millisecond of
 * the worker, and a list of 50 rows asks 150 of them before anything is painted.
 */
export async function readBatch<T>(table: NamedTable, asks: readonly Ask<T>[], shared?: Reading): Promise<T[]> {
  if (asks.length === 0) return [];
  const store = (shared ?? (await openReading([table]))).objectStore(table.name);
  return new Promise<T[]>((resolve, reject) => {
    const answers: T[] = new Array(asks.length);
    let open = asks.length;
    asks.forEach((ask, index) => {
      const request = ask(store);
      request.onerror = () => reject(failure(request.error));
      request.onsuccess = () => {
        answers[index] = request.result;
        open -= 1;
        if (open === 0) resolve(answers);
      };
    });
  });
}

const asked = new WeakMap<Reading, Map<string, Promise<unknown>>>();

/** One answer for all who ask the same within a transaction: who knows what will be needed asks ahead, in a turn that is taken anyway. */
export function askedOnce<T>(shared: Reading | undefined, name: string, ask: () => Promise<T>): Promise<T> {
  if (!shared) return ask();
  const answers = asked.get(shared) ?? new Map<string, Promise<unknown>>();
  asked.set(shared, answers);
  const answer = (answers.get(name) as Promise<T> | undefined) ?? ask();
  answers.set(name, answer);
  return answer;
}

/** Asks for what is waited for later, while the database is at it anyway. Where that fails, who waits hears of it, and nobody before. */
export function ahead<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined);
  return answer;
}

/** In the form of the library's own errors, by which a storage failure is known. */
const failure = (inner: DOMException | null) => Object.assign(new Error(inner?.message), { name: inner?.name, inner });

/** The row with this key, if there is one. */
export const row =
  <T>(key: IDBValidKey): Ask<T | undefined> =>
  (store) =>
    store.get(key);

/** All rows of a table that has few. */
export const every = <T>(store: IDBObjectStore): IDBRequest<T[]> => store.getAll();

/** Rows with this key of an index, or with a key in this range. */
export const rowsWith =
  <T>(index: string, key: IDBValidKey | IDBKeyRange, limit?: number): Ask<T[]> =>
  (store) =>
    store.index(index).getAll(key, limit);
