import type { Written } from './shape';

export const kickoff: Written = {
  id: 'kickoff',
  version: 1,
  name: { en: 'Kickoff summary', de: 'Nach dem Kickoff', fr: 'Après le lancement' },
  purpose: {
    en: 'What was agreed in the kickoff, who does what, and the next date.',
    de: 'Was im Kickoff vereinbart wurde, wer was tut, und der nächste Termin.',
    fr: 'Ce qui a été convenu au lancement, qui fait quoi, et la prochaine date.',
  },
  channel: 'email',
  serves: { stages: ['Onboarding'], steps: ['onboarding/kickoff', 'onboarding/first-value-plan'], moments: ['onboarding'] },
  slots: [
    {
      id: 'result',
      label: { en: 'First result we agreed', de: 'Vereinbartes erstes Ergebnis', fr: 'Premier résultat convenu' },
      required: true,
    },
    { id: 'theirs', label: { en: 'What they do next', de: 'Was sie als Nächstes tun', fr: 'Ce qu’ils font ensuite' }, required: true },
    { id: 'ours', label: { en: 'What we do next', de: 'Was wir als Nächstes tun', fr: 'Ce que nous faisons ensuite' }, required: true },
    { id: 'open', label: { en: 'What is still open', de: 'Was noch offen ist', fr: 'Ce qui reste ouvert' } },
  ],
  replyDays: 3,
  variants: {
    en: {
      subject: 'What we agreed in the kickoff',
      body: `Hi {{ contact.first_name }},

thank you for the kickoff. This is what I took away; please tell me if something reads differently on your side.

**First result:** {{ slot.result }}

- **You:** {{ slot.theirs }}
- **We:** {{ slot.ours }}

{% if slot.open %}**Still open:** {{ slot.open }}

{% endif %}I’ll check in on how the first team gets on. If anything blocks you before then, write to me, and don’t wait for our next call.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Was wir im Kickoff vereinbart haben',
      body: `Guten Tag {{ contact.name }},

vielen Dank für den Kickoff. Das habe ich mitgenommen; sagen Sie mir bitte, wenn sich etwas bei Ihnen anders liest.

**Erstes Ergebnis:** {{ slot.result }}

- **Sie:** {{ slot.theirs }}
- **Wir:** {{ slot.ours }}

{% if slot.open %}**Noch offen:** {{ slot.open }}

{% endif %}Ich frage nach, wie es dem ersten Team geht. Wenn Sie vorher etwas aufhält, schreiben Sie mir bitte gleich und warten Sie nicht bis zu unserem nächsten Gespräch.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Ce que nous avons convenu au lancement',
      body: `Bonjour {{ contact.name }},

Merci pour notre réunion de lancement. Voici ce que j’en retiens\u202f; dites-moi si vous le comprenez autrement.

**Premier résultat\u202f:** {{ slot.result }}

- **Vous\u202f:** {{ slot.theirs }}
- **Nous\u202f:** {{ slot.ours }}

{% if slot.open %}**Reste ouvert\u202f:** {{ slot.open }}

{% endif %}Je prendrai des nouvelles de la première équipe. Si quelque chose vous bloque d’ici là, écrivez-moi sans attendre notre prochain échange.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
