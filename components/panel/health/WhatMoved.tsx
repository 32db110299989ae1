import type { Health } from '@/lib/domain/account';
import type { Change } from '@/lib/domain/health/change';
import { say } from '@/lib/words/say';
import styles from './Health.module.css';
import { pointsWords, Why } from './Why';

/** The parts of a change, which add up to it as shown; what is ours or the company's doing says so. */
export function WhatMoved({ change, scale, since }: { change: Change; scale: Health['scale']; since: string }) {
  const { points, moved, parts, alongside } = change;
  if (parts.length === 0) return null;
  const title = say('change.list', { date: since, points: pointsWords(points, scale) });
  return (
    <>
      <p className={styles.scale}>{title}</p>
      <Why factors={parts} name={title} scale={scale} />
      {points < 0 && moved >= 0 && <p className={styles.scale}>{say('change.ours')}</p>}
      {alongside.length > 0 && (
        <>
          <p className={styles.scale}>{say('change.meanwhile')}</p>
          <Why factors={alongside} name={say('change.meanwhile')} />
        </>
      )}
    </>
  );
}
