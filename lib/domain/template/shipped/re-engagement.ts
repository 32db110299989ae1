import type { Written } from './shape';

export const reEngagement: Written = {
  id: 're-engagement',
  version: 1,
  name: { en: 'Re-engagement', de: 'Wieder ins Gespräch kommen', fr: 'Reprendre contact' },
  purpose: {
    en: 'Nobody has spoken for a while: a reason to write that is theirs, and an easy answer.',
    de: 'Lange nicht gesprochen: ein Anlass, der ihrer ist, und eine leichte Antwort.',
    fr: 'Plus d’échange depuis un moment\u202f: une raison d’écrire qui soit la leur, et une réponse facile.',
  },
  channel: 'email',
  serves: { steps: ['re-engagement/write', 're-engagement/second'], moments: ['quiet'] },
  slots: [
    {
      id: 'reason',
      label: { en: 'Why you write today', de: 'Warum Sie heute schreiben', fr: 'Pourquoi vous écrivez aujourd’hui' },
      hint: {
        en: 'News of theirs, a question they left open, something they asked for. Not “checking in”.',
        de: 'Eine Neuigkeit von ihnen, eine offene Frage, etwas, worum sie baten. Kein „ich wollte mal hören“.',
        fr: 'Une nouvelle de leur côté, une question restée ouverte, une demande. Pas «\u202fje prends des nouvelles\u202f».',
      },
      required: true,
    },
  ],
  replyDays: 5,
  variants: {
    en: {
      subject: 'A short question for {{ account.name }}',
      body: `Hi {{ contact.first_name }},

we last spoke on {{ touch.last }}, and I don’t want to guess how things stand. {{ slot.reason }}

One line back is enough:

1. all is well, write again next quarter
2. there is something we should talk about
3. somebody else at {{ account.name }} looks after this now, namely …

Whichever it is, it helps me to help you.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Eine kurze Frage an {{ account.name }}',
      body: `Guten Tag {{ contact.name }},

zuletzt haben wir am {{ touch.last }} gesprochen, und ich möchte nicht raten, wie es steht. {{ slot.reason }}

Eine Zeile genügt:

1. alles gut, melden Sie sich im nächsten Quartal wieder
2. es gibt etwas, worüber wir sprechen sollten
3. bei {{ account.name }} kümmert sich jetzt jemand anderes darum, nämlich …

Jede dieser Antworten hilft mir, Ihnen zu helfen.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Une courte question pour {{ account.name }}',
      body: `Bonjour {{ contact.name }},

Notre dernier échange date du {{ touch.last }}, et je ne veux pas deviner où vous en êtes. {{ slot.reason }}

Une ligne suffit\u202f:

1. tout va bien, revenez vers nous au prochain trimestre
2. il y a un sujet dont nous devrions parler
3. quelqu’un d’autre s’en occupe désormais chez {{ account.name }}, à savoir …

Quelle que soit la réponse, elle m’aide à vous aider.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
