import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { appError } from '@/lib/domain/errors';
import { evidenceKind, type TicketFile, type TicketParts } from '@/lib/domain/escalation/ticket-parts';
import { PRODUCT_NAMES } from '@/lib/domain/host/products';
import { hostOfKind, type RefKind } from '@/lib/domain/place';
import { talkIn } from '@/lib/domain/talk';
import { send } from '@/lib/messaging/client';
import { allowFiles } from '@/lib/messaging/permissions/files';
import { say } from '@/lib/words/say';
import type { Action } from '../../desk/data/use-action';
import styles from './Packet.module.css';
import type { Intake } from './use-intake';

interface Props {
  packetId: string;
  /** Of what the files are. */
  kind: RefKind;
  parts: TicketParts;
  action: Action;
  take: Intake['take'];
}

/** What a server calls a file may be wrong in either way; its name was seen. */
const typeOf = (file: TicketFile, type: string) =>
  evidenceKind(file) === 'text' ? 'text/plain' : type.startsWith('image/') ? type : 'image/*';

const mayCome = (file: TicketFile) => file.comes && evidenceKind(file) !== undefined;

function whyNot(file: TicketFile): string {
  if (file.atDrive) return say('escalation.fileAtDrive');
  return say(evidenceKind(file) ? 'escalation.fileNotFetched' : 'escalation.fileNotRedacted');
}

/** The ticket's, case's or thread's files, one press each where they can be fetched and redacted. */
export function TicketFiles({ packetId, kind, parts: { files, filesAt, forbidden }, action, take }: Props) {
  const [fetching, setFetching] = useState<string>();
  const isThread = talkIn({ kind }) === 'thread';
  if (files.length === 0) return <p className={styles.soft}>{say(isThread ? 'escalation.noThreadFiles' : 'escalation.noFiles')}</p>;
  const product = PRODUCT_NAMES[hostOfKind(kind)];

  const add = (file: TicketFile) =>
    void action.run(async () => {
      // The browser asks only while it handles the press itself, so nothing is awaited before.
      if (filesAt && !(await allowFiles(filesAt))) throw appError('forbidden', say('escalation.fileNotGranted', { product }));
      setFetching(file.name);
      const { type, bytes } = await send('escalation.file', { packetId, fileId: file.id }).finally(() => setFetching(undefined));
      await take(new File([bytes], file.name, { type: typeOf(file, type) }), 'attachment');
    });

  return (
    <>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.id} className={styles.entry}>
            {file.link ? (
              <a href={file.link} target="_blank" rel="noreferrer noopener">
                {say('escalation.openFile', { name: file.name })}
              </a>
            ) : (
              <bdi>{file.name}</bdi>
            )}
            {mayCome(file) ? (
              <Button
                size="small"
                icon={Paperclip}
                aria-label={say('escalation.addFile', { name: file.name })}
                aria-disabled={action.busy}
                onClick={() => add(file)}
              >
                {say('escalation.add')}
              </Button>
            ) : (
              <span className={styles.soft}>{whyNot(file)}</span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className={styles.soft}>
        {fetching && say('escalation.fetching', { name: fetching })}
      </p>
      {filesAt && files.some(mayCome) && (
        <p className={styles.soft}>
          {isThread && `${say('escalation.addMailFile')} `}
          {say('escalation.addFileAsks', { product, host: filesAt.replace(/^https:\/\/(?:\*\.)?/, '') })}
        </p>
      )}
      {forbidden && <p className={styles.soft}>{say('escalation.mailFileForbidden')}</p>}
      {!forbidden && !files.every(mayCome) && <p className={styles.soft}>{say('escalation.filesByHand')}</p>}
    </>
  );
}
