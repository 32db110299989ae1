import type { ShippedWords } from './shape';

export const de: ShippedWords = {
  onboarding: {
    name: 'Onboarding',
    about: 'Von der Unterschrift bis zum ersten Ergebnis, das der Kunde selbst nennt.',
    steps: {
      handover: [
        'Vom Vertrieb übernehmen',
        'Warum sie gekauft haben, wer entschieden hat, was bis wann zugesagt wurde, was sie vorher genutzt haben.\nSchreiben Sie alles auf, was zugesagt wurde und heute nicht im Produkt ist.',
      ],
      welcome: [
        'Begrüßen und den Kick-off vorschlagen',
        'Stellen Sie sich vor, bieten Sie zwei Termine an und fragen Sie, wer noch dabei sein sollte: Sponsor, Administration, erstes Team.',
      ],
      kickoff: [
        'Kick-off abhalten',
        'Vereinbaren: das erste Ergebnis und woran beide Seiten es erkennen, den Termin, wer was tut.\nBestätigen Sie namentlich, wer über das Geld entscheidet, wer für uns eintritt und wer administriert.',
      ],
      'kickoff-again': ['Den Sponsor um einen Termin für den Kick-off bitten'],
      access: [
        'Prüfen, ob sich das erste Team anmelden kann',
        'Konten, Single Sign-on, Rechte, Daten, die übernommen werden müssen. Eröffnen Sie ein Ticket für alles, was im Weg steht.',
      ],
      'first-value': [
        'Das erste Ergebnis mit dem Kunden bestätigen',
        'Lassen Sie es sich zeigen. In ihren Worten: Was ist besser als vorher? Heben Sie den Satz für die Verlängerung auf.',
      ],
      'first-value-plan': ['Vereinbaren, was noch fehlt, mit Terminen'],
      close: [
        'Onboarding abschließen und die Phase setzen',
        'Termin des nächsten Reviews, Rollen im Datensatz vollständig, was sie im nächsten Quartal erreichen wollen.',
      ],
    },
  },
  adoption: {
    name: 'Nutzung',
    about: 'Weniger Menschen nutzen es als zuvor: den Grund finden, bevor ihn die Verlängerung zeigt.',
    steps: {
      look: [
        'Ansehen, wer aufgehört hat und seit wann',
        'Ein Team oder alle? Seit einem Release, einem Wechsel von Personen, einem Feiertag? Eine Schule im Juli ist kein Risiko.',
      ],
      ask: [
        'Den Champion fragen, was sich geändert hat',
        'Sagen Sie ohne Alarm, was Sie sehen: „Berichte wurden im Mai von 40 Personen geöffnet und jetzt von 22. Was ist passiert?“\nHören Sie auf: ein neues Werkzeug, eine Umorganisation, etwas, das nicht funktioniert.',
      ],
      admin: ['Stattdessen die Administration fragen'],
      plan: [
        'Eine Änderung und ihren Termin vereinbaren',
        'Ein Team, eine Anwendung, ein Termin. Eine Schulung nur, wenn fehlendes Wissen der Grund war.',
      ],
      measure: [
        'Die Nutzung noch einmal ansehen',
        'Nicht besser: Sagen Sie es Ihrer Leitung und behandeln Sie es als Risiko für die Verlängerung.',
      ],
    },
  },
  're-engagement': {
    name: 'Wieder ins Gespräch kommen',
    about: 'Seit langer Zeit hat dort niemand mit uns gesprochen.',
    steps: {
      prepare: [
        'Einen Anlass finden, der ihrer ist',
        'Ihre Nutzung, ihre Tickets, ihr letztes Ziel, Nachrichten über sie. „Ich wollte mich nur mal melden“ ist kein Anlass.',
      ],
      write: [
        'Dem Hauptkontakt schreiben',
        'Drei Sätze: was Sie gesehen haben, was es für sie bedeuten kann, eine Frage, die in einer Minute beantwortet ist.',
      ],
      call: ['Den Hauptkontakt anrufen'],
      second: [
        'Es bei einer zweiten Person dort versuchen',
        'Die Administration, oder wer das letzte Ticket geschrieben hat. Fragen Sie, ob der Hauptkontakt noch der richtige ist.',
      ],
      manager: [
        'Die eigene Leitung um einen Zugang bitten',
        'Von Geschäftsleitung zu Geschäftsleitung, über den Vertrieb, der sie kennt, über einen Partner. Setzen Sie den Health auf das, was er ist: niemand weiß es.',
      ],
    },
  },
  'renewal-readiness': {
    name: 'Bereitschaft zur Verlängerung',
    about: 'Ab 90 Tagen vor der Entscheidung: keine Überraschung bei Personen, Nutzung, Wert, Tickets, Risiko oder Datum.',
    steps: {
      date: [
        'Datum und Bedingungen der Verlängerung prüfen',
        'Ende, Kündigungsfrist, verlängert sich von selbst oder nicht, Preis der nächsten Laufzeit. Vertrag und CRM müssen dasselbe sagen.',
      ],
      people: [
        'Bestätigen, wer entscheidet und wer unterschreibt',
        '„Wer sieht sich das noch an, bevor Sie weitermachen?“ Wirtschaftliche Entscheidung, Einkauf, Sicherheit.',
      ],
      usage: ['Die Nutzung mit dem Kunden prüfen'],
      value: [
        'Den erreichten Wert festhalten',
        'Drei Ergebnisse in ihren Zahlen, von ihnen gesagt, gesehen von der Person, die über das Geld entscheidet.',
      ],
      issues: ['Offenes klären', 'Jedes offene Ticket: jemand, dem es gehört, ein Termin, und der Kunde kennt beides.'],
      intent: [
        'Fragen, ob sie verlängern',
        'Fragen Sie offen, mit der Person, die über das Geld entscheidet. Kein Rabatt, keine Zusage zur Roadmap: Beides steht uns nicht zu.',
      ],
      risk: [
        'Das Risiko und den Plan dagegen aufschreiben',
        'Was dagegen spricht, wer das ändern kann, bis wann. Sagen Sie es Ihrer Leitung heute, nicht erst in der Forecast-Runde.',
      ],
      paper: ['Die Unterlagen zur Verlängerung senden'],
      chase: ['Prüfen, ob die Unterlagen bei der unterschreibenden Person sind'],
    },
  },
  'escalation-follow-up': {
    name: 'Nachverfolgung einer Eskalation',
    about: 'Eine Eskalation oder ein Ticket, das zu lange offen ist: Der Kunde hört von uns, bevor er fragen muss.',
    steps: {
      facts: [
        'Die Fakten vom Support holen',
        'Was nicht funktioniert, für wen, seit wann, was es sie kostet, wer daran arbeitet, wann es die nächste Nachricht gibt.',
      ],
      tell: [
        'Dem Kunden sagen, wem es gehört und wann er wieder von uns hört',
        'Nennen Sie die Person und die Uhrzeit der nächsten Nachricht. Sagen Sie keinen Termin für die Behebung zu, den der Support nicht genannt hat.',
      ],
      sponsor: ['Ihrem Sponsor schreiben'],
      update: ['Die zugesagte Nachricht geben', 'Auch wenn es nichts Neues gibt.'],
      confirm: [
        'Mit dem Kunden bestätigen, dass es gelöst ist',
        'Innerhalb von zwei Arbeitstagen, nachdem das Ticket geschlossen wurde. Für sie gelöst, nicht nur von uns geschlossen.',
      ],
      learn: [
        'Festhalten, was wir gelernt haben',
        'Ursache, was es früher gezeigt hätte, Rückmeldung an das Produkt mit ihrer Auswirkung.',
      ],
    },
  },
  training: {
    name: 'Schulung',
    about: 'Personen haben Zugang und nutzen es nicht, oder jemand hat um Hilfe gebeten, es besser zu nutzen.',
    steps: {
      need: [
        'Fragen, was die Personen danach können sollen',
        'Wer, wie viele, welche ihrer Arbeiten, was sie heute stattdessen tun. Ein Rundgang durch Funktionen hilft niemandem.',
      ],
      invite: ['Mit Termin und Unterlagen einladen'],
      hold: ['Die Schulung halten'],
      again: ['Einen zweiten Termin anbieten'],
      effect: ['Ansehen, ob sie nutzen, was sie gelernt haben'],
    },
  },
  'review-preparation': {
    name: 'Vorbereitung des Reviews',
    about: 'Ein Business Review über ihre Ziele, nicht über unsere Funktionen.',
    steps: {
      date: [
        'Termin und Personen des Reviews vereinbaren',
        'Mit der Person, die über das Geld entscheidet, sonst ist es eine Schulung. Fragen Sie, welche Frage sie beantwortet haben wollen.',
      ],
      data: ['Nutzung, Tickets und Ergebnisse seit dem letzten Review sammeln'],
      draft: ['Dem Champion den Entwurf senden', 'Nichts im Review soll den Champion überraschen. Lassen Sie Ihre Zahlen berichtigen.'],
      hold: ['Das Review halten', 'Ihre Ziele, was erreicht wurde, was im Weg steht, was beide Seiten als Nächstes tun.'],
      again: ['Einen neuen Termin für das Review finden'],
      minutes: ['Senden, was vereinbart wurde', 'Am selben Tag. Jede Zeile: wer, was, bis wann.'],
    },
  },
  'champion-change': {
    name: 'Wechsel des Champions',
    about: 'Wer beim Kunden für uns eingetreten ist, ist gegangen: die nächste Person finden, bevor verlängert wird.',
    steps: {
      who: [
        'Herausfinden, wer übernommen hat',
        'Fragen Sie die Person, die gegangen ist, die Administration, ihre Leitung. Und wohin ist sie gegangen? Ein Champion in einer neuen Firma ist einen Anruf wert.',
      ],
      above: ['Die Person, die über das Geld entscheidet, oder ihre Leitung fragen'],
      record: ['Festhalten, wer gegangen ist und wer folgt'],
      meet: [
        'Die Nachfolge treffen',
        'Gehen Sie davon aus, dass sie uns nicht ausgesucht hat. Woran wird sie gemessen? Was hat sie über uns gehört? Welches Werkzeug kennt sie?',
      ],
      value: ['Der Nachfolge zeigen, was bisher erreicht wurde'],
      second: ['Eine zweite Person dort kennenlernen', 'Damit der nächste Weggang eine Nachricht ist und keine Krise.'],
    },
  },
};
