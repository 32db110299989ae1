import { fail, ok, type Result } from '../../domain/errors';
import { textOf } from './decode';
import { dialectOf } from './dialect';
import type { CsvKind } from './fields';
import { detectKind } from './headers';
import { EMPTY, fileProblem } from './limits';

/** What a file's first line says, before anything is imported. */
export interface CsvHead {
  headers: string[];
  /** Absent when the columns do not make one kind clear: the person chooses. */
  kind?: CsvKind;
}

export async function peekCsv(file: Blob, signal?: AbortSignal): Promise<Result<CsvHead>> {
  const problem = await fileProblem(file);
  if (problem) return fail(problem);
  for await (const part of textOf(file, signal)) {
    if (!part.ok) return part;
    const { headers } = dialectOf(part.value.text);
    return headers.length > 0 ? ok({ headers, kind: detectKind(headers) }) : fail(EMPTY);
  }
  return fail(EMPTY);
}
