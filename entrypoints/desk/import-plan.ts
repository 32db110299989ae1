import type { ReadChoices } from '@/components/desk/import/importer';
import { detect } from '@/lib/connectors/csv/detect-kind';
import type { CsvKind } from '@/lib/connectors/csv/fields';
import { chosenMapping, type MappedColumn, mapHeaders, missingOf } from '@/lib/connectors/csv/headers';
import { stableId } from '@/lib/connectors/csv/stable-id';
import { appError, fail, ok, type Result } from '@/lib/domain/errors';
import { anyOf } from '@/lib/domain/text/or-list';
import { type ColumnChoice, recallColumns } from '@/lib/store/import/columns';
import { say } from '@/lib/words/say';

/** How the columns of one file are going to be read. */
export interface Plan {
  kind: CsvKind;
  /** The headers that tell the kind, where nobody chose it. */
  kindBy?: string[];
  mapping: MappedColumn[];
  /** Under which the person's own choice is kept for later files with the same header. */
  key: string;
  /** One field or none for each column of the header, however that was found. */
  fields: (string | null)[];
  /** The choice, where there is one: made now, or taken over from an earlier file. */
  choice?: ColumnChoice;
  remembered: boolean;
  /** Why nothing can be read yet. */
  problem?: string;
}

/** Two columns that our own file of rejected rows has before those of its file. */
export const LINE = 'Line';
export const REASON = 'Reason';

/** The person's choice for this file, else the one for an earlier file with the same header, else what the names say. */
export async function planOf(choices: ReadChoices, headers: readonly string[]): Promise<Result<Plan>> {
  const extra = headers[0] === LINE && headers[1] === REASON ? 2 : 0;
  const key = stableId('columns', ...headers.slice(extra));
  const regular = choices.regular && 'readAs' in choices.regular ? choices.regular.readAs : undefined;
  const expected = regular?.header === key ? regular : undefined;
  const earlier = choices.columns === undefined ? (expected ?? (await recallColumns(key))) : undefined;
  const fits = earlier && (choices.kind === 'detect' || choices.kind === earlier.kind) ? earlier : undefined;
  const detected = choices.kind === 'detect' && !fits ? detect(headers) : undefined;
  const kind = choices.kind === 'detect' ? (fits?.kind ?? detected?.kind ?? regular?.kind) : choices.kind;
  if (!kind) return fail(appError('bad_input', unclear(detected?.couldBe ?? [])));
  const dateOrder = choices.dateOrder ?? fits?.dateOrder;
  const scale = choices.scale ?? fits?.scale;
  const fractions = choices.fractions ?? fits?.fractions;
  const fields = Array.isArray(choices.columns) ? choices.columns : fits && [...Array<null>(extra).fill(null), ...fits.fields];
  const plan = fields ? byChoice(kind, headers, fields) : byNames(kind, headers);
  const used = (fields ?? fieldsOf(plan.mapping, headers)).slice(extra);
  const said =
    fields || dateOrder || scale || fractions
      ? {
          kind,
          fields: used,
          ...(dateOrder ? { dateOrder } : {}),
          ...(scale ? { scale } : {}),
          ...(fractions ? { fractions } : {}),
        }
      : undefined;
  return ok({ ...plan, kind, kindBy: detected?.because, key, fields: used, choice: said, remembered: fits !== undefined });
}

function byChoice(kind: CsvKind, headers: readonly string[], fields: readonly (string | null)[]) {
  const mapping = chosenMapping(kind, headers, fields);
  return { mapping, problem: lacking(missingOf(kind, mapping)) };
}

function unclear(couldBe: readonly CsvKind[]): string {
  if (couldBe.length < 2) return say('importColumns.unclear');
  return say('importColumns.couldBe', { kinds: anyOf(couldBe.map((kind) => say(`importFile.${kind}`))) });
}

/** Of two columns with one name neither is taken: the person says which. */
function byNames(kind: CsvKind, headers: readonly string[]) {
  const { mapping, missing, twice } = mapHeaders(kind, headers);
  const [double] = twice;
  if (double === undefined) return { mapping, problem: lacking(missing) };
  return {
    mapping: mapping.filter(({ header }) => !twice.includes(header)),
    problem: say('importColumns.twice', { name: double }),
  };
}

const lacking = ([absent]: string[]) => (absent === undefined ? undefined : say('importColumns.missing', { name: absent }));

const fieldsOf = (mapping: readonly MappedColumn[], headers: readonly string[]) =>
  headers.map((_, column) => mapping.find((one) => one.column === column)?.field ?? null);
