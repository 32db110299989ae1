import type { IsoDate, IsoInstant } from '@/lib/domain/account';
import type { SetupFacts, SetupSource } from '@/lib/domain/company/setup';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

const PARTS = {
  bands: 'setup.partBands',
  labels: 'setup.partLabels',
  scoring: 'setup.partScoring',
  thresholds: 'setup.partThresholds',
  renewal: 'setup.partRenewal',
  required: 'setup.partRequired',
  segments: 'setup.partSegments',
  roles: 'setup.partRoles',
  calendar: 'setup.partCalendar',
  playbooks: 'setup.partPlaybooks',
  limits: 'setup.partLimits',
} as const satisfies Record<string, TextKey>;

export const partsWords = (sections: readonly string[]): string =>
  sections.map((one) => (Object.hasOwn(PARTS, one) ? say(PARTS[one as keyof typeof PARTS]) : one)).join(', ') || '–';

const SOURCES = { file: 'setup.fromFile', managed: 'setup.fromManaged', url: 'setup.fromUrl' } as const satisfies Record<
  SetupSource,
  TextKey
>;

export const cameWords = (from: SetupSource, at: IsoInstant): string => say(SOURCES[from], { day: dayWords(localDay(at)) });

/** A day, or a moment, of which the day is enough. */
export const dayWords = (text: string): string => formatDay(text.slice(0, 10) as IsoDate, todayIso());

export const signerWords = ({ signers }: Pick<SetupFacts, 'signers'>): string =>
  signers.map(({ name, id }) => say('setup.key', { name, id })).join(', ') || say('setup.nobody');
