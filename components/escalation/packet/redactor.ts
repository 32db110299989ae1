import { createContext, useContext } from 'react';
import type { Result } from '@/lib/domain/errors';
import type { Scrubbed } from '@/lib/domain/redact/scrub';

/** Takes the secrets out of a file of text, away from the page's own thread. */
export type Redactor = (kind: 'har' | 'log', file: File, names: readonly string[]) => Promise<Result<Scrubbed>>;

export const RedactorContext = createContext<Redactor | undefined>(undefined);

export function useRedactor(): Redactor {
  const redactor = useContext(RedactorContext);
  if (!redactor) throw new Error('The desk was drawn without a redactor.');
  return redactor;
}
