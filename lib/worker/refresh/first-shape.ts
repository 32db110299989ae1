import { ok, type Result } from '../../domain/errors';
import { log } from '../../platform/log';
import { changeConnection } from '../../store/connections/connections';
import type { Opened } from '../connections/open';

/**
 * A person who has chosen nothing yet begins with what the names suggest: fields by what they are called, and every account that
 * is theirs in some way. Kept in the settings before anything is read, so that an interruption begins with the same; answers
 * whether they changed. A system that does not say leaves them as they are: the person may choose at any time.
 */
export async function shapeAtFirst({ row, connection }: Opened): Promise<Result<boolean>> {
  const { mapping, book, filter } = row.settings;
  if (mapping !== undefined || book !== undefined || filter !== undefined) return ok(false);
  const [fields, choices] = await Promise.all([connection.fields?.(), connection.bookChoices?.()]);
  for (const answer of [fields, choices]) {
    if (!answer || answer.ok) continue;
    // What only needs time is asked again with the next try.
    if (answer.error.retryable) return answer;
    log('no shape', answer.error.code);
  }
  if (!fields && !choices) return ok(false);
  const mine = choices?.ok ? choices.value.filter(({ count, whole }) => count > 0 && !whole).map(({ id }) => id) : [];
  const named = fields?.ok ? fields.value : undefined;
  await changeConnection(row.id, ({ settings }) => ({
    settings: {
      mapping: named?.guess ?? {},
      ...(named?.keyField && { keyField: named.keyField }),
      ...(mine.length > 0 && { book: mine }),
      ...settings,
    },
  }));
  return ok(true);
}
