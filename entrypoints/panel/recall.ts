import { showView, usePanel } from '@/components/panel/state/store';
import { type Beside, joinLine } from '@/lib/platform/line';
import { sessionNow } from '@/lib/platform/session';
import { type Report, recall, recallKeys } from '@/lib/worker/context/recall';

/** Milliseconds that the worker has for an answer of its own; one that is awake takes 10-30, one that sleeps 150-300. */
const WAIT_MS = 50;

/**
 * A page that was seen lately is shown before the worker has woken: from the views that it left in the session, by its own rules. What it says
 * then corrects this as always.
 */
export function recallWhileAsleep(): void {
  let joined = false;
  usePanel.subscribe(({ view }) => {
    if (joined || !view?.documentId) return;
    joined = true;
    const { documentId } = view;
    const heard = (report: unknown, beside: Beside) =>
      setTimeout(() => void recalled(report as Report, documentId, beside).catch(() => undefined), WAIT_MS);
    void joinLine(documentId, heard, () => {
      joined = false;
    }).catch(() => undefined);
  });
}

async function recalled(report: Report, documentId: string, { tabId, tellPainted }: Beside): Promise<void> {
  if (!isAwaited(report, documentId)) return;
  const view = recall(await sessionNow(recallKeys(report, tabId)), report, { tabId, documentId });
  if (!view || !isAwaited(report, documentId)) return;
  usePanel.setState({ recalled: { generation: report.generation, tellPainted } });
  showView(view);
}

/** Whether the panel knows nothing yet of what its page reported. */
function isAwaited(report: Report, documentId: string): boolean {
  const { view } = usePanel.getState();
  return view?.documentId === documentId && view.generation < report.generation;
}
