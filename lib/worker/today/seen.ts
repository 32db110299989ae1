import type { Account } from '../../domain/account';
import { houseRules } from '../../domain/company/house-rules';
import { type LineNow, lineNow } from '../../domain/desk/book';
import { type Happening, happenings, leavingNow, type Watched, watchedOf, withoutRemeasured } from '../../domain/notice/watch';
import { GatheredWatches } from '../../domain/notice/watches';
import { GatheredBegins } from '../../domain/playbook/begins';
import { GatheredBriefs } from '../../domain/priority/briefs';
import { type Facts, NOTHING_SAID } from '../../domain/priority/facts';
import { type Look, lookAt } from '../../domain/priority/look';
import { standingFrom } from '../../domain/priority/standing';
import { decisionLeft, openDecisionOf } from '../../domain/renewal/decision';
import { setLines } from '../../store/book/lines';
import type { Looked, Watch } from '../../store/today/standings';
import { reviewRuns } from '../playbooks/review';
import type { Moment } from './moment';

/** What was known of an account before. */
export interface Before {
  get(id: string): Watched | undefined;
}

/**
 * What comes of looking at some accounts: where they stand, what may begin, what is to be remembered and told of them. Columns, so
 * that no account is held longer than it is looked at. What people put aside is not in it: that is looked at where the order is shown.
 */
export class Seen {
  count = 0;
  readonly #briefs = new GatheredBriefs();
  readonly #begins = new GatheredBegins();
  readonly #watches = new GatheredWatches();
  readonly #found: Happening[] = [];
  readonly #lines = new Map<string, LineNow>();
  /** Those with playbooks at work. */
  readonly #working: Look[] = [];
  readonly #measure = measureNow();

  constructor(
    private readonly moment: Moment,
    private readonly running: ReadonlySet<string>,
  ) {}

  look(account: Account, before: Before): void {
    if (account.outside) return;
    const { clock, choices, moves, beside, playbooks } = this.moment;
    const { id } = account;
    const look = lookAt(account, clock);
    const known = before.get(id);
    const now = watchedOf(account, { ...look, leaving: leavingNow(account, clock.today) }, this.#measure);
    const news = happenings(id, known, now, clock.today);
    this.count += 1;
    this.#watches.add(id, now);
    if (news.length > 0) this.#found.push(...news);
    // What ages by itself: an estimate, a band that a person set until a day, and lines from before they said what renews by itself.
    const ages = look.estimated || account.healthNotes || known?.measure.startsWith('estimate');
    if (ages || (openDecisionOf(account) && !decisionLeft(account, clock.today))) {
      this.#lines.set(id, lineNow(account, clock));
    }
    const said = saidOf(news.find(({ kind }) => kind === 'moved') ?? moves.get(id), beside.get(id));
    const standing = standingFrom(look, said, choices.weights);
    if (standing) this.#briefs.add(standing, choices.weights);
    this.#begins.look(look, playbooks);
    if (this.running.has(id)) this.#working.push(look);
  }

  get looked(): Looked {
    return { briefs: this.#briefs.columns, begins: this.#begins.columns };
  }

  get watch(): Watch {
    return { known: this.#watches.columns, found: withoutRemeasured(this.#found, this.count) };
  }

  /** Takes what was seen to the lines of the book and to the playbooks at work. Before the order itself is kept: whoever stops here does it again. */
  async spread(): Promise<void> {
    await setLines(this.#lines);
    await reviewRuns(this.#working, this.moment);
  }
}

/** What our estimate is weighed and measured by, and where bands begin: where these are others, nothing happened to the account. */
function measureNow(): string {
  const { signals, bands, thresholds } = houseRules();
  return JSON.stringify([signals, bands, thresholds.ticketAgeDays]);
}

/** What is known of an account beside its rows, with a decision of it that moved. */
export function saidOf(move: Happening | undefined, beside: Facts | undefined): Facts {
  if (!move?.from || !move.to) return beside ?? NOTHING_SAID;
  return { ...beside, moved: { from: move.from, to: move.to, on: move.on } };
}

/** Accounts of the book as they are at that moment. */
export const casesOf = (accounts: readonly Account[], { clock }: Pick<Moment, 'clock'>): Look[] =>
  accounts.flatMap((account) => (account.outside ? [] : [lookAt(account, clock)]));
