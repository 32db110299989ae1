/** One finished piece of work in a trace of the browser; `ts` and `dur` in µs of wall time, `tdur` in µs that its thread really ran. */
export interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
}

/** What `scriptMs` needs to be in a trace. */
export const TRACED = ['devtools.timeline', 'toplevel', 'mojom'];

const TASK = 'ThreadControllerImpl::RunTask';
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const OURS = 'chrome-extension://';

interface Work extends Traced {
  end: number;
  inside: Work[];
}

/**
 * Milliseconds that the main thread of a page at `host` ran for an extension's script: its functions and their evaluation, forced
 * layout included, and what goes on after something was awaited. Time of the thread, not of the clock: on a busy machine a thread
 * is put aside in the middle, and a script that runs in several turns would pay for that more often than one that runs in one.
 */
export function scriptMs(events: readonly Traced[], host: string): number {
  const thread = mainThread(events, host);
  if (!thread) throw new Error(`the trace has no script of ${host}`);
  let total = 0;
  let ours = false;
  for (const work of nested(events.filter((event) => event.ph === 'X' && keyOf(event) === thread))) {
    if (work.name === CHECKPOINT) {
      // It follows the task after which promises are settled.
      if (ours && !anywhere(work, isHosts)) total += ran(work);
      continue;
    }
    total += outermost(work);
    if (work.name === TASK) ours = anywhere(work, (one) => isOurs(one) || isMessage(one)) && !anywhere(work, isHosts);
  }
  return total / 1000;
}

const keyOf = ({ pid, tid }: Traced) => `${pid}/${tid}`;
const urlOf = ({ args }: Traced) => args?.data?.url ?? '';
const isScript = ({ name }: Traced) => name === 'FunctionCall' || name === 'EvaluateScript';
const isOurs = (work: Traced) => isScript(work) && urlOf(work).startsWith(OURS);
const isHosts = (work: Traced) => isScript(work) && urlOf(work).startsWith('https://');
const isMessage = ({ args }: Traced) =>
  args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom.MessagePort') === true;
const ran = ({ tdur, dur }: Traced) => tdur ?? dur ?? 0;

function mainThread(events: readonly Traced[], host: string): string | undefined {
  const found = events.find((event) => isScript(event) && urlOf(event).startsWith(`https://${host}/`));
  return found && keyOf(found);
}

/** The pieces of work that lie in no other, with what lies in them. */
function nested(events: Traced[]): Work[] {
  const sorted = events.map((event): Work => ({ ...event, end: event.ts + (event.dur ?? 0), inside: [] }));
  sorted.sort((a, b) => a.ts - b.ts || b.end - a.end);
  const outer: Work[] = [];
  const open: Work[] = [];
  for (const work of sorted) {
    while (open.length > 0 && work.ts >= (open.at(-1)?.end ?? 0)) open.pop();
    (open.at(-1)?.inside ?? outer).push(work);
    open.push(work);
  }
  return outer;
}

const anywhere = (work: Work, test: (work: Work) => boolean): boolean => test(work) || work.inside.some((one) => anywhere(one, test));

const outermost = (work: Work): number => (isOurs(work) ? ran(work) : work.inside.reduce((sum, one) => sum + outermost(one), 0));
