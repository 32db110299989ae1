import { field } from './field';
import { ACCOUNT_ID, ACCOUNT_NUMBER, names } from './field-names';

const DATE = `
  usagedate date snapshotdate day asofdate asof recordedon reportdate weekending weekof weekstart periodend period timestamp
  nutzungsdatum datum tag stichtag berichtsdatum woche datedusage jour datederapport semaine`;
const FEATURE = `
  feature featurename module modulename usageevent eventname event funktion modul modulname ereignis
  fonctionnalite fonction evenement`;

/** Gainsight usage data, product analytics and sheets made by hand. */
export const USAGE_FIELDS = {
  accountId: field('Account ID', `${ACCOUNT_ID} gsid ${ACCOUNT_NUMBER}`),
  accountName: field('Account Name', names.companyName),
  accountDomain: field('Domain', names.domain),
  date: field('Date', DATE),
  active: field(
    'Active Users',
    `${names.activeUsers} weeklyactiveusers wau dailyactiveusers dau uniqueusers users nutzer benutzer utilisateurs`,
  ),
  seats: field('Seats Bought', `seatsbought licensesbought ${names.seats}`),
  feature: field('Feature', FEATURE),
  count: field(
    'Count',
    `count usagecount eventcount eventscount events totalevents sessions logins uses pageviews quantity anzahl haufigkeit haeufigkeit nutzungen
     nombre nombredutilisations utilisations connexions`,
  ),
} as const;

/** A figure of a day is no account. */
export const USAGE_MARKS = `${DATE} ${FEATURE}`;
