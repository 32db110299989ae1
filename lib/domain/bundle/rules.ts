import type { IsoDate } from '../account';
import { type HouseRules, USUAL_RULES } from '../company/house-rules';
import type { Payload } from './payload';

/** What each section changes in the usual rules. `limits` is about the policy, see `limits.ts`. */
export function rulesOf(payload: Payload | undefined): HouseRules {
  if (!payload) return USUAL_RULES;
  const { bands, labels, scoring, thresholds, renewal, required, segments, roles, calendar } = payload;
  const usual = USUAL_RULES;
  const { keyFeatures = usual.keyFeatures, ...weights } = scoring ?? {};
  return {
    bands: bands ? { healthy: bands.healthy, at_risk: bands.atRisk } : usual.bands,
    labels: labels ? given({ healthy: labels.healthy, at_risk: labels.atRisk, critical: labels.critical, unknown: labels.unknown }) : {},
    signals: { ...usual.signals, ...given(weights) },
    keyFeatures,
    thresholds: { ...usual.thresholds, ...given(thresholds ?? {}) },
    renewal: {
      windows: perSegment(renewal?.windows, usual.renewal.windows.standard),
      owner: perSegment(renewal?.owner, usual.renewal.owner.standard),
    },
    required: { ...perSegment(required, usual.required.standard), stages: required?.stages ?? {}, days: given(required?.days ?? {}) },
    segments: segments ?? usual.segments,
    roles: roles ?? usual.roles,
    calendar: calendar
      ? given({
          weekend: calendar.weekend,
          holidays: calendar.holidays as IsoDate[] | undefined,
          timeZone: calendar.timeZone,
          opens: minutes(calendar.opens),
          closes: minutes(calendar.closes),
          fiscalYearStart: calendar.fiscalYearStart,
        })
      : usual.calendar,
  };
}

const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const perSegment = <T>(set: { standard?: T; segments?: Record<string, T> } | undefined, usual: T) => ({
  standard: set?.standard ?? usual,
  segments: set?.segments ?? {},
});

function minutes(hour: string | undefined): number | undefined {
  if (hour === undefined) return undefined;
  const [hours = 0, rest = 0] = hour.split(':').map(Number);
  return hours * 60 + rest;
}
