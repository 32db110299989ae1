import type { LostReason, RenewalState, SignedReason } from '@/lib/domain/renewal/terms';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';

/** In the reader's language, which is not known yet when this file is read. */
export const STATE_WORDS: Readonly<Record<RenewalState, string>> = {
  get open() {
    return say('renewal.open');
  },
  get verbal() {
    return say('renewal.verbal');
  },
  get signed() {
    return say('renewal.signed');
  },
  get lost() {
    return say('renewal.lost');
  },
  get 'auto-renewed'() {
    return say('renewal.renewed');
  },
};

const REASONS: Record<SignedReason | LostReason, PlainKey> = {
  'as-it-was': 'renewalReasons.asItWas',
  grew: 'renewalReasons.grew',
  shrank: 'renewalReasons.shrank',
  'new-price': 'renewalReasons.newPrice',
  price: 'renewalReasons.price',
  'no-value': 'renewalReasons.noValue',
  'missing-feature': 'renewalReasons.missingFeature',
  service: 'renewalReasons.service',
  competitor: 'renewalReasons.competitor',
  'sponsor-left': 'renewalReasons.sponsorLeft',
  'closed-or-bought': 'renewalReasons.closedOrBought',
  'not-needed': 'renewalReasons.notNeeded',
  other: 'renewalReasons.other',
};
export const reasonWords = (reason: SignedReason | LostReason): string => say(REASONS[reason]);
