import type { Translated } from '../catalogue';
import type { refused as english } from '../en/refused';

export const refused: Translated<typeof english> = {
  'refused.request': 'Sidelight hat diese Anfrage abgelehnt.',
  'refused.panel': 'Diese Leiste wurde nicht von Sidelight geöffnet',
  'refused.noAccount': 'Dieses Konto ist nicht mehr in Ihrem Portfolio.',
  'refused.noTask': 'Diese Aufgabe ist nicht mehr in Ihrem Portfolio.',
  'refused.noImport': 'Wählen Sie die Datei erneut aus.',
  'refused.importCompared':
    'Seit dem Vergleich dieser Datei kam ein anderer Import in Ihr Portfolio. Sie wird jetzt neu verglichen: Sehen Sie sie an und drücken Sie noch einmal „Importieren“.',
  'refused.notByHand': 'Dieses Konto wurde nicht von Hand hinzugefügt.',
  'refused.arrNoMoney': 'Der ARR ist kein Geldbetrag. Schreiben Sie ihn wie 84.000 EUR oder {short}.',
  'refused.arrNegative': 'Der ARR liegt unter null. Schreiben Sie ihn wie 84.000 EUR oder {short}.',
  'refused.arrTooLarge': 'Der ARR ist zu groß für einen Geldbetrag. Schreiben Sie ihn wie 84.000 EUR oder {short}.',
  'refused.planWithoutWords': 'Zu einem Risiko gehört, was dagegen getan wird und von wem.',
  'refused.planWithoutDay': 'Der nächste Schritt braucht einen Tag nach heute.',
  'refused.amountNoMoney': 'Das ist kein Geldbetrag. Schreiben Sie ihn so: 84.000 EUR.',
  'refused.amountNegative': 'Der Betrag ist kleiner als null. Schreiben Sie ihn so: 84.000 EUR.',
  'refused.amountTooLarge': 'Der Betrag ist zu groß für einen Geldbetrag. Schreiben Sie ihn so: 84.000 EUR.',
  'refused.unknownPin': 'Ein Konto, das nicht mehr in Ihrem Portfolio ist',
  'refused.notAWorkspace':
    'Geben Sie einen Hostnamen von Salesforce oder Zendesk ein, etwa acme.zendesk.com, oder die Adresse eines Postfachs.',
  'refused.workspacesAreSet': 'Ihr Unternehmen hat die Workspaces festgelegt. Bitten Sie Ihre IT, diesen aufzunehmen.',
  'refused.siteByCompany':
    'Diese Website gehört nicht zu Ihren Workspaces. Welche es gibt, entscheidet Ihr Unternehmen: Fragen Sie Ihre IT.',
  'refused.addressByCompany': '{address} ist keiner Ihrer Workspaces. Welche es gibt, entscheidet Ihr Unternehmen: Fragen Sie Ihre IT.',
  'refused.freeMail': 'Bei {domain} kann jeder ein Postfach haben: Daran sind Kollegen nicht von Kunden zu unterscheiden.',
  'refused.notADomain': 'Geben Sie eine Domain ein, etwa example.com.',
  'refused.productIsOff': 'Ihr Unternehmen hat dieses Produkt abgeschaltet.',
  'refused.export': 'Ihr Unternehmen erlaubt diesen Export nicht.',
  'refused.notAnAddress': 'Geben Sie die vollständige E-Mail-Adresse ein, etwa ana@acme.com.',
  'refused.importIsOpen':
    'Ein Import ist offen und nennt möglicherweise diese Person. Schließen Sie ihn zuerst ab oder brechen Sie ihn ab.',
  'refused.listChanged': 'Diese Liste hat sich seit dem Lesen geändert. Klicken Sie auf „Erneut lesen“.',
  'refused.manyViews': {
    one: 'Es gibt schon {count} Ansicht. Entfernen Sie zuerst eine.',
    other: 'Es gibt schon {count} Ansichten. Entfernen Sie zuerst eine.',
  },
  'refused.panelLost': 'Diese Seite entfernt Sidelight immer wieder. Laden Sie sie neu, um es noch einmal zu versuchen.',
  'refused.frameWrites': 'Ihr Unternehmen erlaubt Änderungen nur in der Seitenleiste des Browsers, nicht in einer Seite.',
  'refused.noWrite': 'Das wartet nicht mehr.',
  'refused.writeIsLeaving': 'Das wird gerade gesendet. Sehen Sie in einer Minute noch einmal nach.',
  'refused.noticesOff': 'Ihr Unternehmen erlaubt keine Benachrichtigungen.',
  'refused.noticesDenied': 'Der Browser hat Benachrichtigungen nicht erlaubt. Es wird nichts angezeigt.',
  'refused.takenBy': '{name} hat es schon. Die Liste zeigt den jetzigen Stand.',
  'refused.switchedOff':
    'Der Browser hat Sidelight auf {host} ausgeschaltet. Öffnen Sie mit dem Zahnrad oben die Einstellungen von Sidelight und drücken Sie dort „Erlauben“.',
};
