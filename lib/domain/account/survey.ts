import type { IsoDate } from '../account';
import { addDays } from '../dates';

export type Verdict = 'good' | 'neither' | 'bad';

/** What one person answered on one day; a survey may ask both questions. */
export interface SurveyRow {
  date: IsoDate;
  answers: { asked: 'csat' | 'nps'; verdict: Verdict }[];
  contactName?: string;
  /** They said that they want to leave; somebody marked it so. */
  leaving?: true;
}

/** Days for which an answer says how somebody feels. */
const VALID_DAYS = 180;

/** Answers that still count; of the future none does. */
export function recentAnswers(surveys: readonly SurveyRow[] = [], today: IsoDate): Verdict[] {
  const since = addDays(today, -VALID_DAYS);
  return surveys.flatMap(({ date, answers }) => (date >= since && date <= today ? answers.map(({ verdict }) => verdict) : []));
}

/** Promoters are good, detractors bad, whoever is passive neither. */
export const npsVerdict = (score: number): Verdict => (score >= 9 ? 'good' : score <= 6 ? 'bad' : 'neither');
