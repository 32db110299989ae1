import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Finding } from '@/lib/domain/outreach/preflight/rule';
import type { RuleId } from '@/lib/domain/outreach/rules';
import { say } from '@/lib/words/say';
import styles from './Outreach.module.css';
import { LEVEL_WORDS } from './words';

interface PreflightProps {
  findings: readonly Finding[];
  draft: OutreachDraft;
  onChange: (part: Partial<OutreachDraft>) => void;
  /** Leads to where the writer says who they are; absent where that is this very page. */
  onSayWho?: () => void;
  ref?: Ref<HTMLElement>;
}

/** What speaks against sending it as it stands; where a reason is enough, the place to write one. */
export function Preflight({ findings, draft, onChange, onSayWho, ref }: PreflightProps) {
  const asked = [...new Set(findings.flatMap(({ rule, level }) => (level === 'ask' ? [rule] : [])))];
  const last = (rule: RuleId) => findings.findLast((one) => one.rule === rule && one.level === 'ask');
  const sayWhoAt = onSayWho && findings.findLast(({ ofWriter }) => ofWriter);
  return (
    <section ref={ref} tabIndex={-1} aria-label={say('outreach.checks')}>
      {findings.length === 0 ? (
        <p className={styles.good}>
          <Icon of={Check} size={14} />
          {say('outreach.allGood')}
        </p>
      ) : (
        <ul className={styles.findings}>
          {findings.map((finding) => {
            const { rule, level, words } = finding;
            return (
              <li key={`${rule} ${words}`} className={cx(styles.finding, styles[level])}>
                <Icon of={level === 'block' ? CircleAlert : TriangleAlert} size={14} />
                <div>
                  <span className={styles.level}>{say(LEVEL_WORDS[level])}</span> <bdi>{words}</bdi>
                  {finding === sayWhoAt && (
                    <Button look="link" size="small" onClick={onSayWho}>
                      {say('outreach.openTemplates')}
                    </Button>
                  )}
                  {finding === last(rule) && asked.includes(rule) && (
                    <LabelledInput
                      label={say('outreach.reason')}
                      className={styles.label}
                      maxLength={500}
                      value={draft.reasons[rule] ?? ''}
                      onChange={(value) => onChange({ reasons: { ...draft.reasons, [rule]: value } })}
                    />
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
