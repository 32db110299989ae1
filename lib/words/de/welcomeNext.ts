import type { Translated } from '../catalogue';
import type { welcomeNext as english } from '../en/welcomeNext';

export const welcomeNext: Translated<typeof english> = {
  'welcomeNext.title': 'Wie es weitergeht',
  'welcomeNext.step': '{name}: {state}',
  'welcomeNext.workspaces': 'Workspaces',
  'welcomeNext.noWorkspace': 'noch keiner freigegeben',
  'welcomeNext.accounts': 'Konten',
  'welcomeNext.noAccount': 'noch keine',
  'welcomeNext.inBook': '{accounts} in Ihrem Portfolio',
  'welcomeNext.allSamples': '{accounts} in Ihrem Portfolio, alle davon Beispiele',
  'welcomeNext.someSamples': '{accounts} in Ihrem Portfolio, davon {samples} Beispiele',
  'welcomeNext.done': 'Erledigt',
  'welcomeNext.toDo': 'Offen',
  'welcomeNext.seeDue': 'Ansehen, was heute fällig ist',
  'welcomeNext.open':
    'Öffnen Sie ein Ticket, eine E-Mail oder das Konto eines Kunden: In einem mindestens 1280\u00a0px breiten Fenster öffnet sich die Leiste von selbst. Sonst klicken Sie auf den Reiter am rechten Rand oder auf Sidelight in der Symbolleiste, oder drücken Sie Alt+Umschalt+S.',
  'welcomeNext.approve': 'Geben Sie oben eine Seite frei. Bis dahin zeigt die Leiste Ihr Portfolio neben Ihren Seiten und ändert nichts.',
  'welcomeNext.fill':
    'Füllen Sie Ihr Portfolio. Oder öffnen Sie das Ticket eines Kunden, klicken Sie auf den Reiter am rechten Rand und wählen Sie „In mein Portfolio aufnehmen“: Ein Konto genügt für den Anfang.',
  'welcomeNext.begin': 'Beginnen Sie mit einem der drei Wege oben. Die anderen können Sie jederzeit nachholen.',
};
