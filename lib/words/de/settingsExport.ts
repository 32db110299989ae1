import type { Translated } from '../catalogue';
import type { settingsExport as english } from '../en/settingsExport';

export const settingsExport: Translated<typeof english> = {
  'settingsExport.title': 'Exportieren',
  'settingsExport.about':
    'Dateien für eine Tabelle, die der Import wieder liest, oder alles samt Quellen als JSON. Jeder Export wird hier vermerkt: wann, was, wie viele Zeilen, und der Fingerabdruck der Datei.',
  'settingsExport.group': 'Meine Daten exportieren',
  'settingsExport.accounts': 'Konten als CSV',
  'settingsExport.contacts': 'Kontakte als CSV',
  'settingsExport.tasks': 'Aufgaben als CSV',
  'settingsExport.touchpoints': 'Kontaktpunkte (CSV)',
  'settingsExport.health': 'Gesundheit im Verlauf (CSV)',
  'settingsExport.everything': 'Alles als JSON',
  'settingsExport.exported': { one: '{count} Zeile exportiert.', other: '{count} Zeilen exportiert.' },
  'settingsExport.head': 'Eintrag {seq} des Protokolls, das nun endet mit {hash}',
  'settingsExport.making': 'Datei wird erstellt …',
  'settingsExport.formulas':
    'Texte, die eine Tabelle als Formel ausführen würde, bekommen ein ’ vorangestellt; beim Importieren fällt es wieder weg.',
};
