import type { Translated } from '../catalogue';
import type { capture as english } from '../en/capture';

export const capture: Translated<typeof english> = {
  'capture.menuPage': 'Ajouter cette page à une escalade',
  'capture.menuWhole': 'Ajouter cette page jusqu’à la fin à une escalade',
  'capture.menuArea': 'Ajouter une partie de cette page à une escalade',
  'capture.menuSelection': 'Ajouter la sélection à une escalade',
  'capture.menuImage': 'Ajouter cette image à une escalade',
  'capture.closedPage': 'Le navigateur ne laisse aucune extension voir cette page. Prenez une image de la fenêtre ou collez-en une.',
  'capture.notHidden': 'Le panneau n’a pas pu être retiré de l’image. Rechargez la page et réessayez.',
  'capture.moved': 'La page a changé avant que l’image soit prise. Rien n’a été gardé.',
  'capture.restless':
    'La page change sans cesse\u202f: personne ne pourrait dire où se trouve sur l’image ce qui est privé. Attendez qu’elle soit calme ou prenez une image de la fenêtre.',
  'capture.tooLarge': 'L’image est trop grande\u202f: 64 millions de pixels, 16\u202f384 par côté et 30 Mo au plus.',
  'capture.forbidden': 'Votre entreprise n’autorise pas les images de pages.',
  'capture.gone':
    'Cette image n’existe plus. Les images que personne n’a regardées sont effacées à la fermeture du navigateur et après 12 heures.',
  'capture.othersImage':
    'Cette image appartient à un autre site. Faites un clic droit dessus et choisissez «\u202fAjouter cette image à une escalade\u202f».',
  'capture.notAPicture': 'Ce n’est pas une image lisible\u202f: PNG, JPEG, GIF et WebP le sont.',
  'capture.notDrawn': 'L’image n’a pas pu être redessinée, elle n’a donc pas été ajoutée.',
};
