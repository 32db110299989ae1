import { field } from './field';
import { ACCOUNT_ID, ACCOUNT_NUMBER, names, RECORD_ID } from './field-names';

/** Names that only a contract's own number or name stands under. */
const CONTRACT_ID = `
  subscriptionid subscriptionid18 subscriptionnumber subscriptionno contractid contractid18 contractnumber contractno agreementid
  agreementnumber renewalopportunityid vertragsid vertragsnummer vertragsnr abonnementid abonnementnummer aboid abonummer
  iddelabonnement idabonnement numerodabonnement numeroabonnement idducontrat idcontrat numeroducontrat numerodecontrat numerocontrat`;
const CONTRACT_NAME = `
  subscriptionname subscription contractname contract agreementname agreement abonnementname abonnement abo vertragsname vertrag
  vertragsbezeichnung nomdelabonnement nomducontrat contrat`;

/**
 * Salesforce contracts, CPQ subscriptions and renewal opportunities, Gainsight, HubSpot, Stripe, Chargebee and Zuora, and sheets made
 * by hand. What a month or the whole term costs is no yearly amount, so `MRR`, `TCV` and `Net Price` stay unknown; the account's owner
 * is not who brings the renewal home.
 */
export const SUBSCRIPTION_FIELDS = {
  accountId: field('Account ID', `${ACCOUNT_ID} associatedcompanyid associatedcompanyids gsid ${ACCOUNT_NUMBER}`),
  accountName: field('Account Name', names.companyName),
  accountDomain: field('Domain', names.domain),
  id: field('Subscription ID', `${CONTRACT_ID} opportunityid dealid recordiddeal ${RECORD_ID}`),
  name: field(
    'Subscription Name',
    `${CONTRACT_NAME} productname product planname plan opportunityname dealname name produktname produkt tarif nomduproduit produit offre formule`,
  ),
  start: field(
    'Start Date',
    `startdate subscriptionstartdate subscriptionstart contractstartdate contractstart termstartdate termstart currenttermstart
     currenttermstartdate currentperiodstart effectivedate begindate startson start
     startdatum beginn vertragsbeginn laufzeitbeginn abobeginn beginndatum beginntam
     datededebut datedebut debut debutducontrat datededebutducontrat datededebutdelabonnement dateeffet datedeffet`,
  ),
  end: field(
    'End Date',
    `enddate subscriptionenddate subscriptionend contractenddate contractend termenddate termend currenttermend currenttermenddate
     currentperiodend contractexpirationdate expirationdate expirydate expireson endson renewaldate nextrenewaldate renewson renewal end
     enddatum vertragsende vertragsablauf laufzeitende aboende verlangerungsdatum verlaengerungsdatum verlangerungam ablaufdatum
     datedefin datefin datedefinducontrat datefincontrat findecontrat datedefindecontrat datedefindelabonnement datedexpiration
     datederenouvellement daterenouvellement echeance datedecheance dateecheance`,
  ),
  amount: field(
    'Annual Amount',
    `annualamount arr annualrecurringrevenue contractarr subscriptionarr currentarr acv annualcontractvalue annualvalue yearlyamount amount
     jahresbetrag jahresvertragswert jahreswert betrag montantannuel valeurannuelle montant`,
  ),
  currency: field('Currency', `${names.currency} amountcurrency annualamountcurrency betragwahrung betragwaehrung devisedumontant`),
  renewed: field(
    'Renewal Amount',
    `renewalamount renewalarr arrafterrenewal renewedamount forecastedrenewalamount betragnachverlangerung betragnachverlaengerung
     verlangerungsbetrag verlaengerungsbetrag montantaurenouvellement montantderenouvellement`,
  ),
  autoRenews: field('Auto-renews', `${names.autoRenews} autorenewstatus renewaltype renewalsetting evergreen`),
  noticeDays: field('Notice Days', names.noticeDays),
  state: field(
    'State',
    `renewalstate renewalstatus state status subscriptionstatus contractstatus renewalstage stage stagename opportunitystage dealstage
     stand vertragsstatus verlangerungsstatus verlaengerungsstatus phase etat etatdurenouvellement statut statutducontrat
     statutdelabonnement etape`,
  ),
  owner: field(
    'Renewal Owner',
    `renewalowner renewalmanager renewalsmanager opportunityowner dealowner zustandigfurverlangerung zustaendigfuerverlaengerung
     verantwortlichfurverlangerung verantwortlichfuerverlaengerung
     verlangerungsverantwortlicher responsabledurenouvellement`,
  ),
} as const;

/** What no account, person or task has a column for. */
export const SUBSCRIPTION_MARKS = `${CONTRACT_ID} ${CONTRACT_NAME}`;
