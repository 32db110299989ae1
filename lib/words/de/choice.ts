import type { Translated } from '../catalogue';
import type { choice as english } from '../en/choice';

export const choice: Translated<typeof english> = {
  'choice.find': 'Konto suchen',
  'choice.placeholder': 'Name oder Domain',
  'choice.accounts': 'Konten',
  'choice.none': 'Kein passendes Konto in Ihrem Portfolio.',
  'choice.choose': '{name} wählen',
  'choice.showing': 'Jetzt wird {name} angezeigt',
  'choice.hereOnly': 'Gemerkt. Diese Seite zeigt {name} allein durch Ihre Wahl: Für {other} spricht weiterhin: {reason}',
  'choice.hereOnlyUnclear': 'Gemerkt. Diese Seite zeigt {name} allein durch Ihre Wahl: Anderes auf ihr spricht dagegen',
  'choice.several': 'Mehrere Konten passen. Welches?',
  'choice.neither': 'Keines davon',
  'choice.legend': 'Ihre Auswahl',
  'choice.onlyHere': 'Nur für diese Seite',
  'choice.remember': 'Merken für: {clue}',
  'choice.noMatch': 'Kein Konto erkannt',
  'choice.notKnown': 'Konto nicht bekannt',
  'choice.noAnswer': 'Zendesk hat nicht gesagt, um wen es geht. Sie können das Konto selbst wählen.',
  'choice.notAsked': 'Außerhalb Ihrer Workspaces wird niemand gefragt, um wen es geht.',
  'choice.unconnected': 'Salesforce selbst kann sagen, zu wem dieser Datensatz gehört, sobald Sie es verbinden.',
  'choice.connect': 'Salesforce verbinden',
};
