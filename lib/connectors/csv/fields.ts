/** The three kinds of file that can be imported. */
export const CSV_KINDS = ['accounts', 'contacts', 'tasks'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

interface FieldNames {
  /** The header to ask for when a required column is missing. */
  label: string;
  /** Known headers in the form of `headerKey`, the most telling first. */
  names: string;
}

const field = (label: string, names: string): FieldNames => ({ label, names });

const ACCOUNT_ID =
  'accountid accountid18 18digitaccountid account18id companyid customerid clientid organizationid sfdcaccountid salesforceaccountid accountexternalid';

/** A number of the company's own: taken where a row has no other id, since Salesforce records have one beside theirs. */
const ACCOUNT_NUMBER =
  'accountno accountnumber customerno customernumber kundennummer kundenid kundennr idclient numeroclient numéroclient';

/**
 * Header names of Salesforce reports and its API, Gainsight, HubSpot and hand-made sheets. `AnnualRevenue` is the
 * customer's own turnover in Salesforce and must never be read as what they pay; `OwnerId` is an id, not a person's name.
 */
export const FIELD_NAMES = {
  accounts: {
    id: field('Account ID', `${ACCOUNT_ID} id recordid recordidcompany externalid gsid crmid ${ACCOUNT_NUMBER}`),
    name: field(
      'Account Name',
      'accountname name companyname company customername customer organizationname organization organisation clientname client account kunde kundenname firma firmenname unternehmen nomduclient entreprise société societe',
    ),
    domains: field(
      'Domain',
      'domain domains companydomainname companydomain accountdomain emaildomain emaildomains domainname domainnames website websites websiteurl web url homepage webseite siteweb site domaine',
    ),
    health: field(
      'Health Score',
      'healthscore currenthealthscore overallhealthscore customerhealthscore accounthealthscore overallscore health customerhealth accounthealth healthrating currentscore scorecard score',
    ),
    band: field('Health Status', 'healthstatus healthband healthcolor healthcolour healthlabel ragstatus rag'),
    renewalDate: field(
      'Renewal Date',
      'renewaldate nextrenewaldate nextrenewal contractrenewaldate renewal renewson contractenddate contractend contractexpirationdate subscriptionenddate subscriptionend termenddate enddate vertragsende verlängerung verlängerungsdatum renouvellement datederenouvellement échéance findecontrat',
    ),
    autoRenews: field('Auto-renews', 'autorenew autorenews autorenewal autorenewing renewsautomatically'),
    noticeDays: field(
      'Notice Days',
      'noticedays noticeperioddays noticeperiod cancellationnoticedays cancellationnotice renewalnoticedays',
    ),
    arr: field(
      'ARR',
      'arr annualrecurringrevenue currentarr totalarr accountarr contractarr arramount arrconverted annualcontractvalue acv',
    ),
    currency: field('Currency', 'arrcurrency currency currencyisocode currencycode arrconvertedcurrency accountcurrency'),
    csm: field(
      'CSM',
      'csm customersuccessmanager csmname csmowner accountowner owner companyowner accountownerfullname ownername ownerfullname accountmanager betreuer kundenbetreuer responsable',
    ),
    segment: field('Segment', 'segment customersegment accountsegment tier customertier accounttier'),
    lifecycle: field(
      'Lifecycle Stage',
      'lifecyclestage lifecycle customerlifecyclestage customerstage journeystage accountstage currentstage stage',
    ),
    parentId: field('Parent Account ID', 'parentaccountid parentid parentcompanyid'),
    salesforceId: field('Salesforce ID', 'salesforceid salesforceaccountid sfdcid sfdcaccountid crmaccountid'),
    openTickets: field('Open Tickets', 'opentickets opencases opensupporttickets numberofopentickets numberofopencases'),
    seats: field('Seats', 'seats seatspurchased purchasedseats totalseats licensedseats licensedusers licenses licences totallicenses'),
    activeSeats: field('Active Users', 'activeseats activeusers seatsused usedseats licensesused activelicenses monthlyactiveusers mau'),
  },
  contacts: {
    accountId: field(
      'Account ID',
      `${ACCOUNT_ID} associatedcompanyid associatedcompanyids associatedcompanyidsprimary primaryassociatedcompanyid`,
    ),
    id: field('Contact ID', 'contactid contactid18 id recordid recordidcontact personid'),
    name: field('Name', 'name fullname contactname contact personname'),
    firstName: field('First Name', 'firstname givenname first'),
    lastName: field('Last Name', 'lastname surname familyname last'),
    email: field('Email', 'email emailaddress contactemail workemail primaryemail businessemail mail courriel'),
    role: field('Role', 'role contactrole roles buyingrole persona'),
    title: field('Title', 'title jobtitle position contacttitle'),
    left: field('Left company', 'leftcompany leftthecompany left hasleft nolongeratcompany nolongerwithcompany'),
  },
  tasks: {
    accountId: field(
      'Account ID',
      `${ACCOUNT_ID} relatedaccountid whatid relatedtoid associatedcompanyid associatedcompanyids ${ACCOUNT_NUMBER}`,
    ),
    id: field('Task ID', 'taskid id activityid recordid recordidtask ctaid'),
    title: field('Task', 'task taskname tasktitle tasksubject subject activity todo title name'),
    playbook: field('Playbook', 'playbook playbookname ctaname cta calltoaction successplan journey program sequence'),
    due: field('Due Date', 'duedate due dueon activitydate duedateonly deadline targetdate'),
    status: field('Status', 'status taskstatus activitystatus state'),
    outcome: field('Outcome', 'outcome result'),
    note: field('Note', 'note notes comments comment description'),
    completed: field('Completed Date', 'completeddate completiondate completedon completeddatetime completedat'),
  },
} as const satisfies Record<CsvKind, Record<string, FieldNames>>;

/** A field of one kind of file. */
export type CsvField<K extends CsvKind = CsvKind> = K extends CsvKind ? keyof (typeof FIELD_NAMES)[K] & string : never;

/** For each requirement, the fields of which at least one must have a column. */
export const REQUIRED: { [K in CsvKind]: readonly (readonly CsvField<K>[])[] } = {
  accounts: [['id'], ['name']],
  contacts: [['accountId'], ['name', 'lastName', 'firstName', 'email']],
  tasks: [['accountId'], ['title']],
};

/** Columns that only one kind of file has; what is common to all says nothing about the kind. */
export const TELLING: { [K in CsvKind]: readonly CsvField<K>[] } = {
  accounts: ['domains', 'health', 'band', 'renewalDate', 'arr', 'segment', 'lifecycle', 'parentId'],
  contacts: ['email', 'firstName', 'lastName', 'role', 'left'],
  tasks: ['playbook', 'due', 'status', 'outcome'],
};

/** Columns of days. */
export const DATE_FIELDS: { [K in CsvKind]: readonly CsvField<K>[] } = {
  accounts: ['renewalDate'],
  contacts: [],
  tasks: ['due', 'completed'],
};
