import type { IsoInstant, Support } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { DAY_MS } from '../../domain/durations';
import type { ZendeskConfig } from './config';
import type { WireOpenTicket, WireOpenTickets } from './wire';

/** "Pending" waits for the customer, "on-hold" for somebody else. */
const OURS = ['new', 'open'];
/** What companies call a ticket that somebody escalated, where the connection does not say otherwise. */
const ESCALATED = { tags: ['escalated', 'escalation', 'eskaliert', 'eskalation', 'escalade'], priorities: [] };

type Count = (matches: (ticket: WireOpenTicket) => boolean | undefined) => number | undefined;

/** Figures of an organization's open tickets, and how it rated them and the solved ones. What not every open ticket was seen to say is not said. */
export function mapSupport(
  { results, count }: WireOpenTickets,
  asOf: IsoInstant,
  { escalation = ESCALATED }: Pick<ZendeskConfig, 'escalation'> = {},
  solved: readonly WireOpenTicket[] = [],
): Support {
  const now = Date.parse(asOf);
  const ages = results.map((ticket) => Math.floor((now - Date.parse(ticket.created_at)) / DAY_MS));
  const all = results.length === count;
  const counted: Count = (matches) => (all ? results.filter(matches).length : undefined);
  const status = (wanted: string[]) => counted((ticket) => wanted.includes(ticket.status ?? ''));
  const timed = results.length > 0 && results.every(({ slas }) => slas);
  return withoutGaps({
    open: count,
    oldestDays: ages.length > 0 ? Math.max(0, ...ages) : undefined,
    pastSla: timed ? counted((ticket) => isPastSla(ticket, now)) : undefined,
    waitingOnUs: status(OURS),
    waitingOnCustomer: status(['pending']),
    escalations: counted(
      ({ tags, priority }) =>
        tags?.some((tag) => escalation.tags.includes(tag.toLowerCase())) || escalation.priorities.includes(priority ?? ''),
    ),
    satisfaction: ratings([...(all ? results : []), ...solved]),
  });
}

/** Days for which a rating says something about now. */
const RATED_DAYS = 90;
export const ratedSince = (now: IsoInstant): string => new Date(Date.parse(now) - RATED_DAYS * DAY_MS).toISOString().slice(0, 10);

/** A target that is still running and whose time is over. Zendesk has taken business hours and pauses into account. */
const isPastSla = ({ slas }: WireOpenTicket, now: number): boolean | undefined =>
  slas?.policy_metrics.some(({ stage, breach_at }) => stage === 'active' && breach_at && Date.parse(breach_at) < now);

/** `good_with_comment` and the like are `good`. Nobody asked, nobody answered: no figure. */
function ratings(tickets: readonly WireOpenTicket[]): Support['satisfaction'] {
  const scored = (score: string) => tickets.filter(({ satisfaction_rating }) => satisfaction_rating?.score?.startsWith(score)).length;
  const [good, bad] = [scored('good'), scored('bad')];
  return good + bad > 0 ? { good, bad } : undefined;
}
