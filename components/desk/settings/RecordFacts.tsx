import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { agoWords, formatDay, localDay, nowIso, todayIso } from '@/lib/domain/dates';
import type { AuditSink, AuditView } from '@/lib/domain/policy/audit';
import { figure, say } from '@/lib/words/say';
import styles from './Company.module.css';
import own from './Record.module.css';

/** Letters of a fingerprint that two people can compare by eye. */
const SHORT = 12;

export function RecordFacts({ record: { count, since, pruned, head, sink } }: { record: AuditView }) {
  const [copied, setCopied] = useState('');
  if (!head && !sink) return null;
  return (
    <dl className={styles.lines}>
      {head && (
        <>
          <div className={styles.line}>
            <dt>{say('settingsRecord.entries')}</dt>
            <dd>{figure(count)}</dd>
          </div>
          {since && (
            <div className={styles.line}>
              <dt>{say('settingsRecord.since')}</dt>
              <dd>{formatDay(localDay(since), todayIso())}</dd>
            </div>
          )}
          {pruned !== undefined && (
            <div className={styles.line}>
              <dt>{say('settingsRecord.pruned')}</dt>
              <dd>{say('settingsRecord.prunedTo', { count: pruned })}</dd>
            </div>
          )}
          <div className={styles.line}>
            <dt>{say('settingsRecord.head')}</dt>
            <dd className={own.end}>
              <code className={own.hash}>{head.hash.slice(0, SHORT)}…</code>
              <Button size="small" onClick={() => void navigator.clipboard.writeText(head.hash).then(() => setCopied(head.hash))}>
                {copied === head.hash ? say('settingsRecord.copied') : say('settingsRecord.copy')}
              </Button>
            </dd>
          </div>
        </>
      )}
      {sink && (
        <div className={styles.line}>
          <dt>{say('settingsRecord.sink')}</dt>
          <dd>
            <p>{postedWords(sink)}</p>
            {sink.failed && (
              <p>{say('settingsRecord.failed', { reason: sink.noAccess ? say('settingsRecord.noAccess') : sink.failed.message })}</p>
            )}
            <p>{say('settingsRecord.kept')}</p>
          </dd>
        </div>
      )}
    </dl>
  );
}

const postedWords = ({ address, posted }: AuditSink): string =>
  posted
    ? say('settingsRecord.posted', { address, seq: posted.seq, when: agoWords(posted.at, nowIso()) })
    : say('settingsRecord.notYet', { address });
