import { useCallback, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { positionOf } from '@/lib/domain/outreach/message-run';
import { isStopped } from '@/lib/domain/outreach/stopped';
import { wordsOf } from '@/lib/domain/template/label';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Templates.module.css';

const CHANGES: readonly Change[] = ['settings'];
const readRuns = () => send('runs.read', {});

/** Blocks of one template: those under way with how far they are, and beginning another. */
export function Runs({ view, onOpen }: { view: TemplatesView; onOpen: (runId: string) => void }) {
  const usable = view.templates.filter((one) => !isStopped(view.stopped, one));
  const { data: runs = [] } = useLive(readRuns, CHANGES);
  const [templateId, setTemplateId] = useState(usable[0]?.id ?? '');
  const would = useCallback(() => send('runs.would', { templateId }), [templateId]);
  const { data: found } = useLive(would, CHANGES);
  const { busy, error, change } = useSettingAction();
  const open = runs.filter((run) => positionOf(run).next !== undefined);
  const begin = () =>
    change(async () => {
      const { runId } = await send('runs.begin', { commandId: crypto.randomUUID(), templateId });
      onOpen(runId);
      return '';
    });
  return (
    <section aria-label={say('runs.title')} className={styles.part}>
      <h2 className={styles.title}>{say('runs.title')}</h2>
      <p className={styles.soft}>{say('runs.about')}</p>
      {open.length > 0 && (
        <ul className={styles.list} aria-label={say('runs.open')}>
          {open.map((run) => {
            const { done, of } = positionOf(run);
            return (
              <li key={run.id} className={styles.line}>
                <button type="button" className={styles.choice} onClick={() => onOpen(run.id)}>
                  <bdi className={styles.name}>{run.name}</bdi>
                  <span className={styles.soft}>{say('runs.progress', { done, of })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.buttons}>
        <select
          aria-label={say('runs.template')}
          className={field.field}
          value={templateId}
          onChange={({ target }) => setTemplateId(target.value)}
        >
          {usable.map(({ id, name }) => (
            <option key={id} value={id}>
              {wordsOf(name)}
            </option>
          ))}
        </select>
        <Button disabled={!found?.count} aria-disabled={busy} onClick={() => void begin()}>
          {say('runs.begin', { count: found?.count ?? 0 })}
        </Button>
      </div>
      <Failure error={error} />
    </section>
  );
}
