import type { TextKey } from '../../words/catalogue';
import type { Impact, PacketWords, Severity } from './packet';

type Reason = Extract<TextKey, `severity.${string}`>;

export interface Suggested {
  severity: Severity;
  /** The criteria that decided, in the order in which they did. */
  reasons: Reason[];
}

/** Days before a decision in which what is broken may decide it. */
const DECISION_DAYS = 30;

type Stated = Pick<PacketWords, 'effect' | 'reach' | 'frequency' | 'workaround'>;

/** The criteria as they are written in docs/escalations.md. Nothing is suggested before somebody said what is wrong. */
export function suggestSeverity(words: Stated, impact: Impact): Suggested | undefined {
  const base = bySituation(words);
  if (!base) return undefined;
  const stakes = atStake(impact);
  // What may lose the customer is never less than 2, and a small thing stays small.
  const raised = stakes && base.severity === '3';
  return raised ? { severity: '2', reasons: [...base.reasons, stakes] } : base;
}

function bySituation({ effect, reach, frequency, workaround }: Stated): Suggested | undefined {
  const wide = reach === 'all' || reach === 'many';
  const around = workaround?.trim() ? ('severity.workaround' as const) : ('severity.noWorkaround' as const);
  const helped = around === 'severity.workaround';
  switch (effect) {
    case 'security':
      return { severity: '1', reasons: ['severity.security'] };
    case 'stopped':
      return {
        severity: wide && !helped ? '1' : '2',
        reasons: ['severity.stopped', ...(wide ? (['severity.wide'] as const) : []), around],
      };
    case 'broken': {
      const steady = frequency === 'always' || frequency === 'often' || frequency === undefined;
      return {
        severity: !helped && steady ? '2' : '3',
        reasons: ['severity.broken', around, ...(steady ? [] : (['severity.seldom'] as const))],
      };
    }
    case 'minor':
      return { severity: wide ? '3' : '4', reasons: ['severity.minor', ...(wide ? (['severity.wide'] as const) : [])] };
    default:
      return undefined;
  }
}

function atStake({ daysToDecision, healthCritical, openEscalations }: Impact): Reason | undefined {
  if (daysToDecision !== undefined && daysToDecision <= DECISION_DAYS) return 'severity.decision';
  if (healthCritical) return 'severity.critical';
  return (openEscalations ?? 0) >= 2 ? 'severity.again' : undefined;
}

/** The one in force: a person's, else the suggested one. */
export function severityOf(words: PacketWords, impact: Impact): Severity | undefined {
  return words.severity ?? suggestSeverity(words, impact)?.severity;
}
