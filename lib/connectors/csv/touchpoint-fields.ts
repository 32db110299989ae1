import { field } from './field';
import { ACCOUNT_ID, ACCOUNT_NUMBER, names, RECORD_ID } from './field-names';
import { LEAVING } from './signal-fields';

const ID =
  'touchpointid interactionid timelineid engagementid meetingid callid kontaktpunktid iddelinteraction idinteraction iddelechange idechange';
const TYPE = `
  touchpointtype touchpoint interactiontype interaction engagementtype activitytype timelinetype typeofactivity
  kontaktart interaktionsart aktivitatsart aktivitaetsart typedinteraction typedactivite`;
const DIRECTION = 'direction touchpointdirection calldirection emaildirection richtung sens';
const PEOPLE = 'externalattendees customerattendees attendees participants teilnehmer participants intervenants';

/** Gainsight timelines, HubSpot engagements, Salesforce activities and sheets made by hand. */
export const TOUCH_FIELDS = {
  accountId: field('Account ID', `${ACCOUNT_ID} whatid relatedaccountid associatedcompanyid associatedcompanyids gsid ${ACCOUNT_NUMBER}`),
  accountName: field('Account Name', names.companyName),
  accountDomain: field('Domain', names.domain),
  id: field('Touchpoint ID', `${ID} activityid ${RECORD_ID} aktivitatsid`),
  date: field(
    'Date',
    `date touchpointdate activitydate interactiondate meetingstarttime meetingdate calldate startdatetime starttime startdate activitydatetime
     timestamp occurredat createdate createddate datum zeitpunkt kontaktdatum datedelinteraction datedelactivite datedecreation`,
  ),
  type: field('Type', `${TYPE} type tasksubtype art`),
  direction: field('Direction', DIRECTION),
  summary: field(
    'Summary',
    `summary subject meetingname calltitle title topic description notes note comments comment zusammenfassung betreff thema notiz notizen
     beschreibung resume objet sujet commentaire commentaires`,
  ),
  contact: field(
    'Contact',
    `contact contactname contactfullname person who whoname externalattendees customerattendees attendees participants kontakt kontaktname
     ansprechpartner teilnehmer interlocuteur nomducontact intervenants`,
  ),
  nextStep: field(
    'Next Step',
    'nextstep nextsteps nextaction followup followups nachsterschritt naechsterschritt nachsteschritte naechsteschritte prochaineetape prochainesetapes suite',
  ),
  held: field(
    'Meeting Outcome',
    `meetingoutcome meetingstatus eventstatus attendance terminergebnis terminstatus teilnahme resultatdelareunion resultatdurendezvous
     statutdelareunion statutdurendezvous`,
  ),
  leaving: field('Churn Signal', LEAVING),
} as const;

/** A task may have a day, a type and a subject too. */
export const TOUCH_MARKS = `${ID} ${TYPE} ${DIRECTION} ${PEOPLE} meetingstarttime meetingname calltitle calldate meetingdate touchpointdate interactiondate`;
