import type { Translated } from '../catalogue';
import type { override as english } from '../en/override';

export const override: Translated<typeof english> = {
  'override.title': 'Ihre Sicht',
  'override.set': 'Bis {date} von Hand gesetzt: {reason}',
  'override.setBy': 'Bis {date} von {who} gesetzt: {reason}',
  'override.lift': 'Zurücknehmen',
  'override.open': 'Gesundheit von Hand setzen',
  'override.group': 'Gesundheit von Hand',
  'override.band': 'Gesundheit',
  'override.reason': 'Grund',
  'override.until': 'Bis, letzter Tag',
  'override.noReason': 'Sagen Sie, warum: Andere werden es lesen.',
  'override.noDay': 'Wählen Sie einen Tag nach heute, höchstens {days} Tage voraus.',
  'override.pulse': 'Wie fühlt es sich an?',
  'override.good': 'Gut',
  'override.okay': 'Mittel',
  'override.bad': 'Schlecht',
  'override.felt': 'Eindruck der Betreuung: {feeling} am {date}',
  'override.kept': 'Eindruck festgehalten: {feeling}',
  'override.takenBack': 'Zurückgenommen',
};
