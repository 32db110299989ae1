import type { Connection } from '../../../lib/connectors/connector';
import { type AppError, appError, fail, ok, type Result } from '../../../lib/domain/errors';
import type { Exactness, Operation, Written } from '../../../lib/domain/outbox/operation';

/** The worker is gone: nothing after this line runs. */
export class Death extends Error {}

export interface Held {
  id: string;
  key: string;
  text: string;
  at: string;
}

type Mood = () => 'good' | 'refuses' | 'slow' | 'late' | 'twice' | 'dies before' | 'dies after';

/** A system of three kinds, as a list of what it holds. `late`: carried out, and the answer lost; `twice`: sent twice by the browser. */
export function vendor(mood: Mood) {
  const held: Held[] = [];
  let count = 0;
  const textOf = (operation: Operation) => ('touch' in operation ? operation.touch.subject : operation.kind);
  const kindOf = (operation: Operation): Exactness => {
    const text = textOf(operation);
    if (operation.kind === 'touchpoint.delete') return 'keyed';
    if (text.startsWith('keyed')) return 'keyed';
    return text.startsWith('once') ? 'once' : 'findable';
  };
  const put = (operation: Operation, key: string): Written => {
    const known = kindOf(operation) === 'keyed' && held.find((one) => one.key === key);
    if (known) return { id: known.id, as: 'task' };
    count += 1;
    const one = { id: `v${count}`, key, text: textOf(operation), at: new Date().toISOString() };
    held.push(one);
    return { id: one.id, as: 'task' };
  };
  const lost: AppError = { ...appError('timeout'), unsure: true };
  const connection: Connection = {
    connectionId: 'test:vendor',
    whoami: async () => ok({ userId: 'u', name: 'Robin' }),
    exactness: kindOf,
    async write(operation, key, targetId): Promise<Result<Written>> {
      const now = mood();
      if (operation.kind === 'touchpoint.delete') {
        if (now !== 'good') return fail(now === 'refuses' ? appError('vendor_error') : lost);
        held.splice(
          held.findIndex((one) => one.id === targetId),
          1,
        );
        return ok({ id: targetId ?? '', as: 'task' });
      }
      if (now === 'dies before') throw new Death();
      if (now === 'refuses') return fail(appError('rate_limited', undefined, { retryAt: new Date(Date.now() + 1_000).toISOString() }));
      if (now === 'slow') return fail(lost);
      if (now === 'twice') put(operation, key);
      const written = put(operation, key);
      if (now === 'dies after') throw new Death();
      return now === 'late' ? fail(lost) : ok(written);
    },
    async find(operation, since, taken): Promise<Result<Written | undefined>> {
      if (mood() === 'refuses') return fail(appError('vendor_error'));
      const found = held.find((one) => one.text === textOf(operation) && one.at >= since && !taken.includes(one.id));
      return ok(found && { id: found.id, as: 'task' });
    },
  };
  return { held, connection };
}
