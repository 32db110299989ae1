import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Action } from '../../desk/data/use-action';
import { saveFile } from '../../desk/settings/save-file';
import { copyPacket, mailLink, packetFileAs } from './files';
import styles from './Packet.module.css';

const FORMS = { md: 'Markdown', html: 'HTML', json: 'JSON' } as const;

/** The packet as a file, on the clipboard, or in a mail. */
export function Save({ view, action }: { view: PacketView; action: Action }) {
  const [copied, setCopied] = useState(false);
  const save = (form: keyof typeof FORMS | 'zip') =>
    void action.run(async () => {
      const { name, blob } = await packetFileAs(form, view);
      saveFile(blob, name);
    });
  return (
    <section aria-label={say('escalation.download')} className={styles.part}>
      <h2 className={styles.name}>{say('escalation.download')}</h2>
      <div className={styles.buttons}>
        <Button icon={Download} onClick={() => save('zip')}>
          {say('escalation.zip')}
        </Button>
        {(Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => (
          <Button key={form} onClick={() => save(form)}>
            {FORMS[form]}
          </Button>
        ))}
        <Button
          icon={Copy}
          onClick={() =>
            void action.run(async () => {
              await copyPacket(view);
              setCopied(true);
            })
          }
        >
          {say('escalation.copy')}
        </Button>
        <a
          href={mailLink(view)}
          target="_blank"
          rel="noreferrer noopener"
          onClick={() => void action.run(() => send('escalation.leave', { packetId: view.packet.id, form: 'mail' }))}
        >
          {say('escalation.mail')}
        </a>
        <span role="status">{copied && say('escalation.copied')}</span>
      </div>
    </section>
  );
}
