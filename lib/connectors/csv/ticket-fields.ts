import { field } from './field';
import { ACCOUNT_ID, ACCOUNT_NUMBER, names, RECORD_ID } from './field-names';
import { LEAVING } from './signal-fields';

const ID = `
  ticketid ticketnumber ticketno ticket caseid casenumber caseno issuekey issueid conversationid requestid
  ticketnummer ticketnr fallnummer vorgangsnummer idduticket numeroduticket numeroticket numerodelarequete`;
const SLA = `
  pastsla slabreached breachedsla slaviolated slabreach slaviolation slastatus overdue slauberschritten slaueberschritten slaverletzt
  sladepasse horssla`;
const SLA_DUE = `
  sladue sladuedate slatarget sladeadline nextslabreach nextslabreachat breachat firstresponsedueby resolutiondueby dueby slatermin slafallig
  slafaellig slafrist echeancesla datelimitesla`;

/** Zendesk, Salesforce cases, Freshdesk, HubSpot, Intercom and Jira, and sheets made by hand. */
export const TICKET_FIELDS = {
  accountId: field('Account ID', `${ACCOUNT_ID} associatedcompanyid associatedcompanyids gsid ${ACCOUNT_NUMBER}`),
  accountName: field('Account Name', `${names.companyName} ticketorganizationname requesterorganization`),
  accountDomain: field('Domain', names.domain),
  id: field('Ticket ID', `${ID} key ${RECORD_ID}`),
  opened: field(
    'Opened',
    `opened openedon openeddate openedat dateopened dateopen datetimeopened createdate createddate createdat created creationdate
     geoffnet geoeffnet geoffnetam geoeffnetam eroffnetam eroeffnetam erstellt erstelltam erstelldatum
     ouvertle datedouverture datecreation datedecreation creele`,
  ),
  solved: field(
    'Solved',
    `solved solvedon solvedat solveddate datesolved resolved resolvedon resolvedat resolveddate dateresolved resolutiondate closeddate dateclosed
     datetimeclosed closedat closedon closedate geloestam gelostam geschlossenam erledigtam abschlussdatum losungsdatum
     resolule datederesolution fermele datedecloture datedefermeture`,
  ),
  status: field('Status', 'status ticketstatus casestatus statuscategory state ticketstage statut statutduticket etat'),
  priority: field(
    'Priority',
    'priority severity ticketpriority casepriority prioritat prioritaet schweregrad dringlichkeit priorite severite gravite',
  ),
  escalated: field('Escalated', 'escalated isescalated escalation eskaliert eskalation escalade escaladee'),
  slaDue: field('SLA Due', SLA_DUE),
  pastSla: field('Past SLA', SLA),
  waitingOn: field('Waiting On', 'waitingon waitingfor wartetauf wartenauf enattentede'),
  satisfaction: field(
    'Satisfaction',
    'satisfaction satisfactionrating satisfactionscore csat csatscore csatrating ticketsatisfaction zufriedenheit bewertung kundenzufriedenheit',
  ),
  leaving: field('Churn Signal', LEAVING),
} as const;

/** A task has a status and a day as well. */
export const TICKET_MARKS = `${ID} ${SLA} ${SLA_DUE}`;
