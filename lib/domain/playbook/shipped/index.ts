import { language } from '../../../words/say';
import { lettersOf } from '../../text/letters';
import type { Playbook } from '../definition';
import { adoption } from './adoption';
import { championChange } from './champion';
import { escalationFollowUp } from './escalation';
import { onboarding } from './onboarding';
import { reEngagement } from './re-engagement';
import { renewalReadiness } from './renewal';
import { reviewPreparation } from './review';
import { training } from './training';
import { de } from './words/de';
import { fr } from './words/fr';
import type { PlaybookWords, ShippedWords } from './words/shape';

/** What works without any set-up; a company's own list takes the place of these. */
export const SHIPPED: readonly Playbook[] = [
  onboarding,
  adoption,
  reEngagement,
  renewalReadiness,
  escalationFollowUp,
  training,
  reviewPreparation,
  championChange,
];

const WORDS: Readonly<Partial<Record<string, ShippedWords>>> = { de, fr };

/** What each of them is called in any language, by its letters: a colleague's tasks may be in another one. */
const NAMES = new Map(
  SHIPPED.map(({ id, name }) => [id, new Set([name, ...Object.values(WORDS).map((words) => words?.[id]?.name ?? name)].map(lettersOf))]),
);
const NONE: ReadonlySet<string> = new Set();
export const namesOfShipped = (id: string): ReadonlySet<string> => NAMES.get(id) ?? NONE;

/** By their language: made once, so that the same language is the same list. */
const made = new Map<string, readonly Playbook[]>();

/** The same in the reader's language. Ids, triggers, days and versions are those of the English: what began in one language goes on in another. */
export function shippedPlaybooks(own = language().slice(0, 2)): readonly Playbook[] {
  const words = WORDS[own];
  if (!words) return SHIPPED;
  const known = made.get(own) ?? SHIPPED.map((playbook) => inWords(playbook, words[playbook.id]));
  made.set(own, known);
  return known;
}

function inWords(playbook: Playbook, words: PlaybookWords | undefined): Playbook {
  if (!words) return playbook;
  const steps = playbook.steps.map((step) => {
    const [title = step.title, talk = step.talk] = words.steps[step.id] ?? [];
    return { ...step, title, ...(talk !== undefined && { talk }) };
  });
  return { ...playbook, name: words.name, about: words.about, steps };
}
