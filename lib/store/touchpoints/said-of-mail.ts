import { sortedJson } from '../../domain/data/sorted-json';
import type { Operation } from '../../domain/outbox/operation';
import { type SaidOfMail, saidOfMail } from '../../domain/touchpoint/said-of-mail';
import type { TouchpointDetails } from '../../domain/touchpoint/touchpoint';
import { db } from '../db';
import { enqueue, type NewWrite, notLeft } from '../outbox/outbox';
import { amendQueued, latestAbout, undoQueued } from '../outbox/outbox-changes';
import type { OutboxRow } from '../rows';

/*
 * Mail that a system records itself is logged in our own book only. What the person said of it goes there beside the record, in one
 * task: that of the next step, else one of its own. Which of the two carries it follows from the rows of the outbox.
 */

type Carrying = Extract<Operation, { kind: 'step.create' | 'said.create' }>;
type Carrier = OutboxRow & { operation: Carrying };

/** Most of what was said before that is looked for in the task; the outbox keeps the rest. */
const MOST_WAS = 3;

export const saidId = (commandId: string): string => `${commandId} said`;

/** The writes there about this touchpoint that were not taken back, in their order. */
async function rowsAbout({ id: touchId, accountId, destination }: OutboxRow): Promise<OutboxRow[]> {
  const rows = await db.outbox.where('accountId').equals(accountId).sortBy('seq');
  return rows.filter(
    ({ state, operation, destination: to }) =>
      state !== 'undone' && to !== destination && 'touchId' in operation && operation.touchId === touchId,
  );
}

const isCarrier = (row: OutboxRow): row is Carrier => row.operation.kind === 'step.create' || row.operation.kind === 'said.create';

/** The write whose task says it: one of its own as long as there is one, else the next step's. */
function carrierIn(rows: OutboxRow[]): Carrier | undefined {
  const deleted = new Set(rows.flatMap(({ operation }) => (operation.kind === 'said.delete' ? [operation.of] : [])));
  const carriers = rows.filter(isCarrier).filter(({ id }) => !deleted.has(id));
  return carriers.findLast(({ operation }) => operation.kind === 'said.create') ?? carriers.at(-1);
}

/** What the task of a next step is to say: nothing where a task that has left says it. One that has not gives way to it. */
export async function forStep(log: OutboxRow, touch: TouchpointDetails): Promise<SaidOfMail | undefined> {
  const carrier = carrierIn(await rowsAbout(log));
  const alone = carrier?.operation.kind === 'said.create';
  return alone && !(await undoQueued(carrier.id)) ? undefined : saidOfMail(touch);
}

interface Saying {
  commandId: string;
  log: OutboxRow;
  touch: TouchpointDetails;
  recorder?: Pick<NewWrite, 'destination' | 'userId'> & Pick<Carrying, 'anchor'>;
  notBefore: number;
}

/** Brings what is said there in line with the touchpoint: in place while it has not left, else by a write of its own. Call it in the transaction of the change. */
export async function sayOfMail({ commandId, log, touch, recorder, notBefore }: Saying): Promise<void> {
  const said = saidOfMail(touch);
  const rows = await rowsAbout(log);
  const carrier = carrierIn(rows);
  if (carrier) return restate(commandId, log, rows, carrier, said);
  // Without an outcome or with a next step there is nothing for a task of its own to say.
  if (!recorder || !said?.outcome || touch.nextStep) return;
  const { anchor, ...to } = recorder;
  const operation: Operation = { kind: 'said.create', touchId: log.id, said, ...(anchor && { anchor }) };
  await enqueue({ ...baseOf(log), ...to, id: saidId(commandId), operation, notBefore });
}

const baseOf = ({ accountId, source, workspace }: OutboxRow) => ({ accountId, source, workspace });

async function restate(commandId: string, log: OutboxRow, rows: OutboxRow[], carrier: Carrier, said: SaidOfMail | undefined) {
  const { operation } = carrier;
  const alone = operation.kind === 'said.create';
  if (notLeft(carrier)) {
    if (alone && !said?.outcome) return void (await undoQueued(carrier.id));
    const { said: _, ...rest } = operation;
    return void (await amendQueued(carrier.id, { ...rest, ...(said && { said }) } as Carrying));
  }
  if (alone && !said?.outcome) return remove(commandId, log, carrier);
  const changes = rows.filter(({ operation: one }) => one.kind === 'said.change' && one.of === carrier.id);
  const before = (changes.at(-1)?.operation ?? operation) as { said?: SaidOfMail };
  if (sortedJson(before.said ?? null) === sortedJson(said ?? null)) return;
  const left = [carrier, ...changes.filter((row) => !notLeft(row))].reverse();
  const was = left.flatMap((row) => (row.operation as { said?: SaidOfMail }).said ?? []).slice(0, MOST_WAS);
  await enqueueAbout(commandId, log, carrier, { kind: 'said.change', touchId: log.id, of: carrier.id, ...(said && { said }), was });
}

async function remove(commandId: string, log: OutboxRow, carrier: Carrier): Promise<void> {
  const change = await latestAbout(log.accountId, `said.change ${log.id}`);
  if (change) await undoQueued(change.id);
  await enqueueAbout(commandId, log, carrier, { kind: 'said.delete', touchId: log.id, of: carrier.id });
}

async function enqueueAbout(commandId: string, log: OutboxRow, { destination, userId, operation: { anchor } }: Carrier, about: Operation) {
  const operation = { ...about, ...(anchor && { anchor }) } as Operation;
  await enqueue({ ...baseOf(log), destination, userId, id: saidId(commandId), operation, notBefore: Date.now() });
}

/** With the touchpoint goes what was said of it: the task of its own, or the words in the task of the next step, which stays. */
export async function takeBackSaid(commandId: string, log: OutboxRow): Promise<void> {
  const rows = await rowsAbout(log);
  const carrier = carrierIn(rows);
  if (carrier) await restate(commandId, log, rows, carrier, undefined);
}
