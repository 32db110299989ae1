import { type AppError, appError, isAppError } from '@/lib/domain/errors';
import { send } from '@/lib/messaging/client';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';
import { announce, usePanel } from './store';

/** Asks the worker; a refusal is said in words and answers `undefined`, an update of the extension ends the panel. */
export async function ask<N extends MessageName>(name: N, data: Input<N>): Promise<{ value: Output<N> } | undefined> {
  try {
    return { value: await send(name, data) };
  } catch (thrown) {
    fail(toError(thrown));
    return undefined;
  }
}

export function toError(thrown: unknown): AppError {
  return isAppError(thrown) ? thrown : appError('bug');
}

/** Shows and says a refusal. */
export function fail(error: AppError): void {
  if (error.code === 'invalidated') usePanel.setState({ phase: 'gone' });
  else if (error.code === 'context_changed' || error.code === 'covered') announce(error.message);
  else {
    usePanel.setState({ trouble: error });
    announce(error.message);
  }
}
