import { z } from 'zod';
import { MAIL_FILES_AT, mailFile } from '../../connectors/mail-file';
import { isApproved } from '../../domain/address/workspace';
import { type AppError, appError, fail, type Result } from '../../domain/errors';
import { driveLink, mailFileUrl, type ThreadFiles } from '../../domain/escalation/mail-file';
import type { Packet } from '../../domain/escalation/packet';
import type { FileBytes, TicketFile, TicketParts } from '../../domain/escalation/ticket-parts';
import { ask, inject } from '../../platform/tabs';
import { say } from '../../words/say';
import { allTabs } from '../context/tabs';
import { readConfig } from '../settings/config';
import { notApproved } from '../settings/not-approved';

/** It comes out of a page's process: what has another shape is no answer. */
const answer = z.lazy(() =>
  z.object({
    threadId: z.string(),
    mailbox: z.string().optional(),
    space: z.string(),
    files: z.array(z.object({ name: z.string().min(1).max(200), address: z.string().max(2_000), message: z.string().optional() })).max(60),
  }),
);

type Source = NonNullable<Packet['source']>;

/** What the page says that shows this thread in this very mailbox, asked anew each time. */
async function shown({ id, space }: Source): Promise<ThreadFiles> {
  const config = await readConfig();
  if (!isApproved(config.workspaces, space) || config.hostsOff.includes('gmail')) throw notApproved(config);
  const tabs = (await allTabs()).filter(
    ({ place, facts }) =>
      place?.host === 'gmail' && place.refs.some((ref) => ref.id === id && ref.role === 'focus') && facts?.mailbox?.toLowerCase() === space,
  );
  for (const { tabId, documentId } of tabs) {
    const document = { tabId, frameId: 0, documentId };
    const listed = await inject('files', document).then(
      () => ask(document, 'files.list', {}),
      () => undefined,
    );
    const said = answer.safeParse(listed);
    if (said.success && said.data.threadId === id && said.data.mailbox?.toLowerCase() === space) return said.data as ThreadFiles;
  }
  throw appError('context_changed', say('escalation.openThread'));
}

/** Gmail hands files out to the browser's own session alone, which a company may forbid to use. */
const maySession = async () => (await readConfig()).policy['signIn.methods'].includes('session');

/** The thread's files, as its open page names them; one whose card names no file of Gmail's own is brought by hand. */
export async function threadParts(source: Source): Promise<TicketParts> {
  const [{ files, space }, may] = [await shown(source), await maySession()];
  const named = files.map((card, n): TicketFile => {
    const found = mailFileUrl(card, space);
    const link = found ? undefined : driveLink(card);
    const where = { ...(found && may && { comes: true as const }), ...(link && { link, atDrive: true as const }) };
    return { id: found?.id ?? `${n}`, name: card.name, size: 0, ...where };
  });
  const single = [...new Map(named.map((file) => [file.id, file])).values()];
  const comes = single.some((file) => file.comes);
  return { files: single, ...(comes && { filesAt: MAIL_FILES_AT }), ...(!may && single.length > 0 && { forbidden: true as const }) };
}

export async function threadFile(source: Source, fileId: string): Promise<Result<FileBytes, AppError>> {
  if (!(await maySession())) return fail(appError('forbidden', say('escalation.mailFileForbidden')));
  const { files, space } = await shown(source);
  const found = files.flatMap((card) => mailFileUrl(card, space) ?? []).find(({ id }) => id === fileId);
  return found ? mailFile(found.url) : fail(appError('not_found', say('escalation.noSuchFile')));
}
