import type { Translated } from '../catalogue';
import type { capture as english } from '../en/capture';

export const capture: Translated<typeof english> = {
  'capture.menuPage': 'Diese Seite einer Eskalation hinzufügen',
  'capture.menuWhole': 'Diese Seite bis zum Ende einer Eskalation hinzufügen',
  'capture.menuArea': 'Einen Teil dieser Seite einer Eskalation hinzufügen',
  'capture.menuSelection': 'Die Auswahl einer Eskalation hinzufügen',
  'capture.menuImage': 'Dieses Bild einer Eskalation hinzufügen',
  'capture.closedPage': 'Der Browser lässt keine Erweiterung diese Seite sehen. Nehmen Sie das Fenster auf oder fügen Sie ein Bild ein.',
  'capture.notHidden': 'Die Leiste ließ sich nicht aus dem Bild nehmen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'capture.moved': 'Die Seite wechselte zu einer anderen, bevor das Bild entstand. Nichts wurde behalten.',
  'capture.restless':
    'Die Seite ändert sich fortwährend, daher ließe sich nicht sagen, wo auf dem Bild etwas Privates steht. Warten Sie, bis sie ruht, oder nehmen Sie das Fenster auf.',
  'capture.tooLarge': 'Das Bild ist zu groß: Höchstens 64 Millionen Pixel, 16.384 je Seite und 30 MB sind möglich.',
  'capture.forbidden': 'Ihr Unternehmen erlaubt keine Bilder von Seiten.',
  'capture.gone':
    'Dieses Bild ist nicht mehr da. Bilder, die niemand angesehen hat, werden beim Schließen des Browsers und nach 12 Stunden gelöscht.',
  'capture.othersImage':
    'Dieses Bild gehört einer anderen Website. Klicken Sie es auf der Seite mit der rechten Maustaste an und wählen Sie „Dieses Bild einer Eskalation hinzufügen“.',
  'capture.notAPicture': 'Das ist kein Bild, das sich lesen lässt; PNG, JPEG, GIF und WebP sind es.',
  'capture.notDrawn': 'Das Bild ließ sich nicht neu zeichnen und wurde deshalb nicht hinzugefügt.',
};
