/** Headers of columns that playbooks and our estimate listen to, in several kinds of file. */
export const PAYMENT =
  'paymentstatus paymentstate billingstatus invoicestatus dunningstatus zahlungsstatus zahlungsstand rechnungsstatus statutdepaiement etatdupaiement';

export const LAST_ACTIVE =
  'lastactive lastactivedate lastlogin lastlogindate lastseen lastseenat lastsignin lastactivity letzteanmeldung letzterlogin zuletztaktiv zuletztgesehen derniereconnexion derniereactivite vupourladernierefois';

/** A person's own mark, never a guess from words. */
export const LEAVING =
  'churnsignal churnstatement wantstoleave intenttoleave cancellationintent saidtheyleave kundigungsabsicht kuendigungsabsicht abwanderungssignal intentiondepartir signaldedepart';
