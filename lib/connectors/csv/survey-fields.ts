import { field } from './field';
import { ACCOUNT_ID, ACCOUNT_NUMBER, names, RECORD_ID } from './field-names';
import { LEAVING } from './signal-fields';

const ID = 'responseid surveyresponseid submissionid answerid surveyid antwortid idreponse iddelareponse';
const NPS = 'nps npsscore npsrating netpromoterscore promoterscore npswert scorenps';
const CSAT =
  'csat csatscore csatrating customersatisfaction customersatisfactionscore satisfaction satisfactionscore zufriedenheit kundenzufriedenheit scorecsat';
const SURVEY = 'survey surveytype surveyname questiontype umfrage umfrageart enquete typedenquete';

/** Gainsight, HubSpot and Delighted exports, and sheets made by hand. */
export const SURVEY_FIELDS = {
  accountId: field('Account ID', `${ACCOUNT_ID} associatedcompanyid associatedcompanyids gsid ${ACCOUNT_NUMBER}`),
  accountName: field('Account Name', names.companyName),
  accountDomain: field('Domain', names.domain),
  id: field('Response ID', `${ID} ${RECORD_ID}`),
  date: field(
    'Date',
    `date responsedate respondedat respondedon surveydate submittedat submissiondate completedat createdat created createdate timestamp
     datum antwortdatum umfragedatum datedereponse datedenquete`,
  ),
  survey: field('Survey', SURVEY),
  score: field('Score', 'score rating response answer result punkte wert antwort bewertung note reponse'),
  nps: field('NPS', NPS),
  csat: field('CSAT', CSAT),
  contact: field(
    'Contact',
    'contact contactname respondent respondentname respondentemail person name email kontakt ansprechpartner befragter interlocuteur repondant',
  ),
  leaving: field('Churn Signal', LEAVING),
} as const;

/** What nobody but a customer who was asked has. */
export const SURVEY_MARKS = `${ID} ${NPS} ${CSAT} ${SURVEY}`;
