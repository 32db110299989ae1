import { useState } from 'react';
import field from '@/components/ui/Field.module.css';
import type { Template } from '@/lib/domain/template/definition';
import { diffLines } from '@/lib/domain/template/diff';
import { wordingOf } from '@/lib/domain/template/edit';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import styles from './Templates.module.css';

/** Earlier versions, and what is different now. */
export function Versions({ template, view }: { template: Template; view: TemplatesView }) {
  const known = [
    ...view.templates.map((one) => ({ one, words: 'templates.versionInForce' as const })),
    ...view.drafts.map((one) => ({ one, words: 'templates.versionDraft' as const })),
    ...view.earlier.map((one) => ({ one, words: 'templates.versionEarlier' as const })),
  ];
  const all = known.filter(({ one }) => one.id === template.id).sort((a, b) => b.one.version - a.one.version);
  const [chosen, setChosen] = useState(0);
  const base = all[chosen]?.one;
  if (!base) return null;
  const lines = diffLines(wordingOf(base), wordingOf(template));
  const same = lines.every(({ kind }) => kind === 'same');
  return (
    <section aria-label={say('templates.versions')} className={styles.part}>
      <h3 className={styles.name}>{say('templates.versions')}</h3>
      <label className={styles.label}>
        {say('templates.comparedWith')}
        <select className={field.field} value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          {all.map(({ one: { version }, words }, at) => (
            <option key={at} value={at}>
              {say(words, { version: String(version) })}
            </option>
          ))}
        </select>
      </label>
      {same ? (
        <p className={styles.soft}>{say('templates.noDifference')}</p>
      ) : (
        <div className={styles.diff}>
          {lines.map(({ kind, text }, at) => (
            <DiffLine key={at} kind={kind} text={text} />
          ))}
        </div>
      )}
    </section>
  );
}

function DiffLine({ kind, text }: { kind: 'same' | 'gone' | 'new'; text: string }) {
  if (kind === 'same') return <p>{text}</p>;
  if (kind === 'gone') return <del className={styles.gone}>{text}</del>;
  return <ins className={styles.come}>{text}</ins>;
}
