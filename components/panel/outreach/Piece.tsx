import { cx } from '@/components/ui/cx';
import { FIELD_WORDS } from '@/lib/domain/outreach/field-words';
import type { FilledSpan } from '@/lib/domain/outreach/filled';
import { say } from '@/lib/words/say';
import { asOfWords, type SourceLine } from '../parts/as-of';
import { SourceLabel } from '../parts/Source';
import type { Clock } from '../parts/useClock';
import styles from './Outreach.module.css';

/** One piece of text: the template's own, what the person wrote, or a value with its source. A link is shown, never followed from here. */
export function Piece({ span, clock }: { span: FilledSpan; clock: Clock }) {
  const { text, bold, italic, href, origin } = span;
  const looks = cx(bold && styles.bold, italic && styles.italic, href !== undefined && styles.link);
  if (!origin) return <span className={looks || undefined}>{text}</span>;
  if (origin.missing) {
    return (
      <mark className={styles.gap}>
        <bdi>{text}</bdi>
      </mark>
    );
  }
  if (origin.kind === 'slot') return <bdi className={cx(looks, styles.own)}>{text}</bdi>;
  return (
    <SourceLabel lines={[lineOf(span, clock)]}>
      <bdi className={cx(looks, styles.value, origin.stale && styles.stale)}>{text}</bdi>
    </SourceLabel>
  );
}

function lineOf({ origin, href }: FilledSpan, clock: Clock): SourceLine {
  if (origin?.kind !== 'field') return { fields: '', label: '', when: '', stale: false };
  const fields = say(FIELD_WORDS[origin.field]);
  const { field, source, stale = false, page } = origin;
  if (source) return { fields, label: source.label, when: asOfWords(source.asOf, clock), stale };
  const today = say('dates.today');
  if (page) return { fields, label: say('outreach.fromPage'), when: today, stale };
  if (field.startsWith('me.')) return { fields, label: href ?? say('outreach.fromYou'), when: today, stale };
  return { fields, label: say('outreach.noSource'), when: say('outreach.noAge'), stale };
}
