import type { Translated } from '../catalogue';
import type { admin as english } from '../en/admin';

export const admin: Translated<typeof english> = {
  'admin.subject': 'Betreff: Bitte die Browser-Erweiterung Sidelight zulassen',
  'admin.hello': 'Guten Tag,',
  'admin.what':
    'ich möchte Sidelight nutzen, eine Browser-Erweiterung für Customer Success. Sie zeigt neben den Seiten von Salesforce, Zendesk und Gmail eine Leiste zum Konto: wessen Datensatz geöffnet ist, wie es um das Konto steht, wann der Vertrag verlängert wird und welche Aufgaben fällig sind.',
  'admin.data': 'Umgang mit Daten',
  'admin.noServer': 'Es gibt keinen Sidelight-Server. Konten liegen im Profil dieses Browsers auf diesem Computer.',
  'admin.contacts':
    'Im Hintergrund fragt sie freigegebene Zendesk-Workspaces ab, mit der angemeldeten Sitzung und nur lesend; die Systeme, die ich verbinde, indem ich mich dort anmelde; für eine Datei einer E-Mail, die ich einer Eskalation hinzufüge, Gmail mit seiner angemeldeten Sitzung; und sonst niemanden, den nicht Sie oder ich nennen.',
  'admin.reads':
    'Von Seiten liest sie Adresse und Kopfzeilen, nie das Innere von Nachrichten. Nach der ersten Nachricht eines Tickets oder Vorgangs fragt sie dessen System nur, wenn ich darauf drücke, um sie in einer Eskalation zu zitieren.',
  'admin.noPassword': 'Sie fragt nie innerhalb einer Seite nach einem Passwort.',
  'admin.hosts': 'Hosts, auf denen sie laufen darf',
  'admin.permissions': 'Berechtigungen',
  'admin.permission': '{names}: {reason}',
  'admin.storage': 'das Kontenportfolio in diesem Browser halten und Ihre Richtlinie lesen',
  'admin.alarms': 'einen Schreibvorgang beenden, nachdem der Browser unseren Hintergrundprozess angehalten hat',
  'admin.scripting': 'sich an bereits geöffnete Seiten anfügen; auf Wunsch eine Seite aufnehmen',
  'admin.contextMenus': 'eigene Einträge im Kontextmenü',
  'admin.identity': 'sich mit einer Client-ID von Ihnen anmelden, falls Sie eine vergeben',
  'admin.netRequest': 'Header unserer eigenen Anfragen an die oben genannten Hosts setzen',
  'admin.sidePanel': 'die Seitenleiste des Browsers (nur Chromium)',
  'admin.optional': 'Optional, erst angefragt, wenn eine Funktion sie braucht: cookies, notifications, webRequest, weitere Hosts.',
  'admin.check': 'Wo sich das prüfen lässt',
  'admin.schema':
    'Schlüssel der Richtlinie, die Sie setzen können: managed-schema.json im Paket der Erweiterung (public/managed-schema.json im Quelltext).',
  'admin.security': 'Seite zur Sicherheit: SECURITY.md zuoberst im Quelltext; der Abschnitt für die Administration steht in README.md.',
  'admin.ask': 'Worum ich Sie bitte',
  'admin.allow': '1. Lassen Sie die Erweiterung über ihre ID zu: {id}',
  'admin.allowHow': 'Chrome und Edge: ExtensionSettings oder ExtensionInstallAllowlist. Firefox: ExtensionSettings.',
  'admin.workspaces': '2. Wenn Sie bestimmen möchten, wo sie arbeitet, setzen Sie "workspaces.allowed", zum Beispiel auf: {examples}',
  'admin.session':
    '3. Wenn Erweiterungen angemeldete Sitzungen nicht nutzen dürfen, setzen Sie "signIn.methods" ohne "session". Die Leiste zeigt dann, was in diesem Browser gespeichert ist und was verbundene Systeme sagen; Dateien von E-Mails werden nicht geholt.',
  'admin.thanks': 'Vielen Dank',
};
