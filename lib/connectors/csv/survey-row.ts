import { npsVerdict, type SurveyRow, type Verdict } from '../../domain/account/survey';
import { withoutGaps } from '../../domain/data/without-gaps';
import { fail, ok } from '../../domain/errors';
import type { IncomingRecord } from '../../domain/record';
import { lettersOf } from '../../domain/text/letters';
import { say } from '../../words/say';
import { accountOf } from './account-of';
import { type Cells, Rejected } from './cells';
import type { KnownAccount, Named } from './found-again';
import { stableId } from './stable-id';
import { ID_LENGTH, type Stamp } from './stamp';
import { isBlank, type Read, readYesNo } from './text-values';
import { readSatisfaction } from './ticket-values';

/** What one person answered. Without an id of its own it is what that person answered that day. */
export function readSurvey(cells: Cells<'surveys'>, stamp: Stamp, accountsOf: (row: Named) => readonly KnownAccount[]): IncomingRecord {
  const date = cells.date('date');
  if (!date) throw cells.lacks('date');
  const asked = askedIn(cells.raw('survey'));
  const answers = (['nps', 'csat'] as const).flatMap((one) => {
    const verdict = cells.value(one, READERS[one]) ?? (asked === one ? cells.value('score', READERS[one]) : undefined);
    return verdict ? [{ asked: one, verdict }] : [];
  });
  if (answers.length === 0) throw new Rejected(say('fileRows.noAnswer'));
  const accountExternalId = accountOf(cells, accountsOf);
  const contactName = cells.text('contact', 200);
  const own = cells.whole('id', ID_LENGTH);
  const externalId = own ?? stableId('survey', accountExternalId, date, contactName, ...answers.map((answer) => answer.asked));
  const value: SurveyRow = { date, answers, contactName, leaving: cells.value('leaving', readYesNo) || undefined };
  return { ...stamp, type: 'survey', externalId, accountExternalId, value: withoutGaps(value) };
}

/** `Q3 NPS` and the like. */
function askedIn(survey: string): 'nps' | 'csat' | undefined {
  const letters = lettersOf(survey);
  if (/nps|netpromoter/.test(letters)) return 'nps';
  return /csat|satisfaction|zufriedenheit/.test(letters) ? 'csat' : undefined;
}

const READERS: Record<'nps' | 'csat', (cell: string) => Read<Verdict>> = {
  nps: (cell) => {
    if (isBlank(cell)) return ok(undefined);
    const score = /^(\d|10)(?:[.,]0+)?$/.exec(cell)?.[1];
    return score === undefined ? fail('cells.noNps') : ok(npsVerdict(Number(score)));
  },
  csat: (cell) => {
    const read = readSatisfaction(cell);
    return read.ok && read.value === undefined && !isBlank(cell) ? ok('neither') : read;
  },
};
