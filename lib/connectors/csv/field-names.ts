/**
 * Names that files give their columns, as `headerKey` writes them: no case, spaces or accents. English, German, French, the
 * most telling first. German umlauts also stand spelt out. `Jahresumsatz` and `chiffre d’affaires` are what Salesforce and HubSpot
 * call the customer's own turnover, so they are no ARR.
 */
export const ACCOUNT_ID = `
  accountid accountid18 18digitaccountid account18id companyid customerid clientid organizationid sfdcaccountid salesforceaccountid
  accountexternalid kontoid unternehmensid firmenid organisationsid idducompte idcompte identifiantducompte identifiantcompte
  iddelentreprise identreprise iddelorganisation`;

/** Words that only a company's name stands under. */
export const COMPANY_NAME = `
    companyname company customername customer organizationname organization organisation clientname client account
    kontoname kunde kundenname firma firmenname unternehmen unternehmensname konto
    nomducompte nomcompte nomduclient nomclient nomdelentreprise entreprise raisonsociale societe compte`;

export const COMPANY_DOMAIN = `
    domain domains companydomainname companydomain accountdomain emaildomain emaildomains domainname domainnames website websites websiteurl
    web url homepage domane domanen domaene domaenen webseite webseiten internetseite domainnamedesunternehmens
    siteweb site sitesweb domaine domaines nomdedomaine nomdedomainedelentreprise siteinternet`;

/** A number of the company's own: taken where a row has no other id, since Salesforce records have one beside theirs. */
export const ACCOUNT_NUMBER = `
  accountno accountnumber customerno customernumber kundennummer kundenid kundennr kontonummer accountnummer
  idclient numeroclient numerodeclient numerodecompte codeclient`;

export const RECORD_ID = 'id recordid datensatzid iddelenregistrement iddefichedinformations identifiant';

export const names = {
  accountKey: `${ACCOUNT_ID} ${RECORD_ID} recordidcompany externalid gsid crmid ${ACCOUNT_NUMBER}`,
  accountName: `accountname name ${COMPANY_NAME} nom`,
  domain: COMPANY_DOMAIN,
  healthScore: `
    healthscore currenthealthscore overallhealthscore customerhealthscore accounthealthscore overallscore health customerhealth
    accounthealth healthrating currentscore scorecard score gesundheitswert gesundheitsscore kundengesundheit gesundheit
    healthrisk riskscore churnrisk churnriskscore churnscore abwanderungsrisiko risikowert scorederisque risquededepart
    scoredesante scoresante indicedesante santeduclient sante`,
  healthStatus: `
    healthstatus healthband healthcolor healthcolour healthlabel ragstatus rag gesundheitsstatus ampel ampelstatus ampelfarbe
    etatdesante statutdesante couleurdesante`,
  renewalDate: `
    renewaldate nextrenewaldate nextrenewal contractrenewaldate renewal renewson contractenddate contractend contractexpirationdate
    subscriptionenddate subscriptionend termenddate enddate
    verlangerungsdatum verlaengerungsdatum nachsteverlangerung naechsteverlaengerung verlangerung verlaengerung verlangerungam
    vertragsende vertragsablauf laufzeitende enddatum
    datederenouvellement daterenouvellement prochainrenouvellement renouvellement echeance datedecheance dateecheance findecontrat
    datedefindecontrat datefincontrat`,
  autoRenews: `
    autorenew autorenews autorenewal autorenewing renewsautomatically automatischeverlangerung automatischeverlaengerung
    verlangertsichautomatisch verlaengertsichautomatisch renouvellementautomatique tacitereconduction reconductiontacite`,
  noticeDays: `
    noticedays noticeperioddays noticeperiod cancellationnoticedays cancellationnotice renewalnoticedays
    kundigungsfrist kuendigungsfrist kundigungsfristtage kuendigungsfristtage kundigungsfristintagen kuendigungsfristintagen
    preavis delaidepreavis joursdepreavis preavisjours preavisenjours`,
  arr: `
    arr annualrecurringrevenue currentarr totalarr accountarr contractarr arramount arrconverted annualcontractvalue acv
    jahrlichwiederkehrenderumsatz jaehrlichwiederkehrenderumsatz wiederkehrenderjahresumsatz jahresvertragswert
    revenuannuelrecurrent revenurecurrentannuel revenusannuelsrecurrents revenusrecurrentsannuels`,
  currency: `
    arrcurrency currency currencyisocode currencycode arrconvertedcurrency accountcurrency
    arrwahrung arrwaehrung wahrung waehrung wahrungscode waehrungscode accountwahrung kontowahrung
    devise devisedelarr codedevise deviseducompte monnaie`,
  csm: `
    csm customersuccessmanager csmname csmowner accountowner owner companyowner accountownerfullname ownername ownerfullname
    accountmanager betreuer kundenbetreuer inhaber kontoinhaber accountinhaber unternehmensinhaber verantwortlicher kundenverantwortlicher
    responsable proprietaire proprietaireducompte proprietairedelentreprise responsableducompte responsablecompte chargedecompte`,
  segment: 'segment customersegment accountsegment tier customertier accounttier kundensegment segmentclient segmentduclient',
  lifecycle: `
    lifecyclestage lifecycle customerlifecyclestage customerstage journeystage accountstage currentstage stage
    lebenszyklusphase lebenszyklus lifecyclephase kundenphase phase etapeducycledevie phaseducycledevie cycledevie etape`,
  parentId: `
    parentaccountid parentid parentcompanyid ubergeordnetekontoid ubergeordneteaccountid iddesubergeordnetenkontos iddesubergeordnetenaccounts
    idducompteparent idcompteparent`,
  salesforceId: 'salesforceid salesforceaccountid sfdcid sfdcaccountid crmaccountid idsalesforce identifiantsalesforce',
  openTickets: `
    opentickets opencases opensupporttickets numberofopentickets numberofopencases offenetickets offenefalle offenefaelle
    ticketsouverts requetesouvertes nombredeticketsouverts`,
  seats: `
    seats seatspurchased purchasedseats totalseats licensedseats licensedusers licenses licences totallicenses
    lizenzen anzahllizenzen gekauftelizenzen nombredelicences licencesachetees`,
  activeUsers: `
    activeusers activeseats seatsused usedseats licensesused activelicenses monthlyactiveusers mau
    aktivenutzer aktivebenutzer aktiveanwender genutztelizenzen utilisateursactifs licencesutilisees`,
  accountOfContact: `${ACCOUNT_ID} associatedcompanyid associatedcompanyids associatedcompanyidsprimary primaryassociatedcompanyid iddelentrepriseassociee ${ACCOUNT_NUMBER}`,
  companyName: `accountname ${COMPANY_NAME}`,
  contactId: `contactid contactid18 ${RECORD_ID} recordidcontact personid kontaktid personenid idducontact idcontact`,
  contactName: `
    name fullname contactname contact personname kontaktname kontakt ansprechpartner vollstandigername vollstaendigername
    nomcomplet nomducontact nomcontact interlocuteur`,
  firstName: 'firstname givenname first vorname prenom',
  lastName: 'lastname surname familyname last nachname familienname nomdefamille nom',
  email: `
    email emailaddress contactemail workemail primaryemail businessemail mail emailadresse mailadresse
    courriel adresseemail adressemail adressedemessagerie`,
  role: 'role contactrole roles buyingrole persona rolle kontaktrolle roleducontact',
  jobTitle: `
    title jobtitle position contacttitle titel funktion jobtitel berufsbezeichnung stellenbezeichnung
    fonction poste titre intituleduposte`,
  left: `
    leftcompany leftthecompany left hasleft nolongeratcompany nolongerwithcompany unternehmenverlassen ausgeschieden
    aquittelentreprise parti`,
  accountOfTask: `${ACCOUNT_ID} relatedaccountid whatid relatedtoid associatedcompanyid associatedcompanyids iddelentrepriseassociee ${ACCOUNT_NUMBER}`,
  taskId: `taskid activityid ctaid recordidtask ${RECORD_ID} aufgabenid aktivitatsid iddelatache idtache`,
  task: `
    task taskname tasktitle tasksubject subject activity todo title name aufgabe aufgabenname aufgabentitel betreff titel
    tache nomdelatache objet sujet titre intitule`,
  playbook: 'playbook playbookname ctaname cta calltoaction successplan journey program sequence erfolgsplan plandesucces parcours',
  due: `
    duedate due dueon activitydate duedateonly deadline targetdate falligam faelligam fallig faellig falligkeit faelligkeit
    falligkeitsdatum faelligkeitsdatum zuerledigenbis echeance datedecheance dateecheance datelimite pourle`,
  status: 'status taskstatus activitystatus state aufgabenstatus statut statutdelatache etat',
  outcome: 'outcome result ergebnis resultat',
  note: `
    note notes comments comment description notiz notizen bemerkung bemerkungen kommentar kommentare beschreibung
    commentaire commentaires remarque remarques`,
  completed: `
    completeddate completiondate completedon completeddatetime completedat erledigtam abgeschlossenam abschlussdatum
    datedachevement dateachevement terminele termineele`,
};
