import type { Touchpoint } from '../../domain/account';
import { fail, ok } from '../../domain/errors';
import { lettersOf } from '../../domain/text/letters';
import { isBlank, type Read } from './text-values';
import { byWord } from './word-table';

/** Words in English, German and French, and the types of Gainsight timelines, HubSpot engagements and Salesforce activities. */
const KINDS = byWord<Touchpoint['kind']>({
  email: 'email emails mail incomingemail outgoingemail forwardedemail listemail courriel',
  call: 'call calls phone phonecall telephone voicemail anruf telefonat telefon telefongesprach telefongespraech appel appeltelephonique telephonique',
  meeting: `
    meeting meetings inpersonmeeting webmeeting onlinemeeting virtualmeeting videocall video onsite onsitevisit visit event checkin kickoff
    workshop demo termin besprechung treffen besuch reunion rendezvous visite atelier`,
  ticket: 'ticket tickets ticketreply case cases support supportticket ticketantwort supportfall reponseauticket requete',
  training: 'training trainings onboarding webinar enablement schulung einarbeitung formation webinaire',
  review: `
    review businessreview qbr ebr quarterlybusinessreview executivebusinessreview successreview reviewtermin quartalsgesprach
    quartalsgespraech bilan bilandactivite revue revuetrimestrielle`,
});

/** Who took part; that nobody answered says that only we did. */
const DIRECTIONS = byWord<Touchpoint['direction']>({
  in: 'in inbound incoming received fromcustomer customer eingehend eingang empfangen erhalten vomkunden entrant entrante recu recue duclient',
  out: `
    out outbound outgoing sent tocustomer us noanswer leftvoicemail leftmessage voicemail ausgehend ausgang gesendet ankunden keineantwort
    nichterreicht sortant sortante envoye envoyee auclient sansreponse`,
  both: 'both twoway bidirectional exchange spoke beide beides beidseitig wechselseitig austausch lesdeux bidirectionnel echange',
});

const NOT_HELD = new Set(
  `noshow didnotattend absent missed cancelled canceled rescheduled postponed declined nichterschienen ausgefallen abgesagt verschoben
   abgelehnt nonpresent nonpresente absente annule annulee reporte reportee decline declinee`.match(/\S+/g),
);

/** Companies have words of their own for how a meeting ended; those that say that there was none are known. */
export const readNotHeld = (cell: string): Read<true> => ok(NOT_HELD.has(lettersOf(cell)) || undefined);

/** A type that nobody knows keeps the row out: an internal note is no touch with a customer. */
export function readTouchpointKind(cell: string): Read<Touchpoint['kind']> {
  if (isBlank(cell)) return ok(undefined);
  const kind = KINDS.get(lettersOf(cell));
  return kind ? ok(kind) : fail('cells.noTouchType');
}

/** A word that nobody knows keeps the row out. */
export function readDirection(cell: string): Read<Touchpoint['direction']> {
  if (isBlank(cell)) return ok(undefined);
  const direction = DIRECTIONS.get(lettersOf(cell));
  return direction ? ok(direction) : fail('cells.noDirection');
}

/** A mail or a ticket reply is written to somebody; on the phone and at a table both speak. */
export const usualDirection = (kind: Touchpoint['kind']): Touchpoint['direction'] =>
  kind === 'email' || kind === 'ticket' ? 'out' : 'both';
