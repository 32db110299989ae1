import { fail, ok } from '../../domain/errors';
import type { RenewalState } from '../../domain/renewal/terms';
import { lettersOf } from '../../domain/text/letters';
import { isBlank, type Read } from './text-values';
import { byWord } from './word-table';

/**
 * Words for how a renewal stands, in English, German and French, and those of contracts and opportunities in Salesforce, HubSpot and
 * billing systems. A contract in force has its renewal before it; one that ran out was not therefore lost.
 */
const STATES: Record<RenewalState, string> = {
  open: `
    open active activated current live inforce draft new pending upcoming future trial intrial prospecting qualification needsanalysis
    valueproposition perceptionanalysis proposal proposalpricequote negotiation negotiationreview innegotiation inprogress inreview
    inapproval inapprovalprocess forecast atrisk expired lapsed pastdue paused
    offen aktiv laufend inkraft entwurf neu ausstehend inverhandlung verhandlung angebot inarbeit gefahrdet gefaehrdet abgelaufen
    ouvert ouverte actif encours envigueur brouillon nouveau enattente negociation ennegociation proposition arisque expire expiree`,
  verbal: `
    verbal verbalyes verbalcommit verbalcommitment verbalagreement verballycommitted commit committed
    mundlich muendlich mundlichzugesagt muendlichzugesagt mundlichezusage muendlichezusage zugesagt
    oral accordverbal accordoral`,
  signed: `
    signed renewed won closedwon executed renewalwon renewedandexpanded
    unterschrieben unterzeichnet verlangert verlaengert gewonnen signe signee renouvele renouvelee gagne gagnee`,
  lost: `
    lost churned churn cancelled canceled closedlost terminated nonrenewing nonrenewed notrenewed notrenewing nonrenewal willnotrenew
    ended verloren gekundigt gekuendigt storniert beendet nichtverlangert nichtverlaengert
    perdu perdue resilie resiliee annule annulee nonrenouvele nonrenouvelee`,
  'auto-renewed': `
    autorenewed renewedautomatically renewedbyitself
    automatischverlangert automatischverlaengert selbstverlangert selbstverlaengert
    renouveleautomatiquement renouveleeautomatiquement reconduit reconduittacitement reconduitetacitement`,
};

const STATE_BY_WORD = byWord(STATES);

/** An empty cell says nothing; a word that nobody knows keeps the row out, since a lost contract must not look open. */
export function readState(cell: string): Read<RenewalState> {
  if (isBlank(cell)) return ok(undefined);
  const state = STATE_BY_WORD.get(lettersOf(cell));
  return state ? ok(state) : fail('cells.noState');
}
