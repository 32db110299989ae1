import { say } from '../../words/say';
import type { Usage } from '../account';
import { houseRules } from '../company/house-rules';
import { lettersOf } from '../text/letters';
import { along, meanOf, type Parts, share } from './parts';

/** Few use what they bought below a fifth of the seats; 80 % is a full house. */
const SEATS = { worst: 0.2, best: 0.8 };
/** Percent of change in active users. */
const TREND = { worst: -30, best: 10 };

/** Seats used of bought, the trend of active users, and key features; nothing without bought seats. */
export function usageNow(usage: Usage): { value: number; parts: Parts; words: string } | undefined {
  const { activeSeats, seats, changePercent } = usage;
  if (!(seats > 0)) return undefined;
  const features = featuresNow(usage);
  const parts: Parts = {
    seats: along(activeSeats / seats, SEATS.worst, SEATS.best),
    ...(changePercent !== undefined && { trend: along(changePercent, TREND.worst, TREND.best) }),
    ...(features && { features: features.value }),
  };
  const moved = changePercent !== undefined && Math.round(changePercent) !== 0;
  const unknown = [changePercent === undefined && say('estimate.trendName'), !features && say('estimate.featuresName')];
  const words = [
    say('ready.usage', { active: activeSeats, seats }),
    moved && say('estimate.trend', { percent: signed(Math.round(changePercent)) }),
    features?.words,
    ...(unknown.some(Boolean) ? [say('estimate.notKnown', { what: unknown.filter(Boolean).join(', ') })] : []),
  ];
  return { value: meanOf(parts), parts, words: words.filter(Boolean).join(', ') };
}

const signed = (whole: number) => (whole > 0 ? `+${whole}` : `−${-whole}`);

/**
 * Of the features that the company calls its key features, those in use; where it names none, of those that the account itself used in
 * the quarter before. Without measurements of features nobody knows.
 */
function featuresNow({ features, featuresBefore }: Usage): { value: number; words: string } | undefined {
  const { keyFeatures } = houseRules();
  const wanted = keyFeatures.length > 0 ? keyFeatures : (featuresBefore ?? []);
  if (wanted.length === 0 || (features === undefined && featuresBefore === undefined)) return undefined;
  const used = new Set(features?.map(lettersOf));
  const count = wanted.filter((feature) => used.has(lettersOf(feature))).length;
  const text = keyFeatures.length > 0 ? 'estimate.keyFeatures' : 'estimate.featuresKept';
  return { value: share(count, wanted.length), words: say(text, { used: count, count: wanted.length }) };
}
