/** Pictures of pages: the menus of the browser, and why there is none. */
export const capture = {
  'capture.menuPage': 'Add this page to an escalation',
  'capture.menuWhole': 'Add this page to its end to an escalation',
  'capture.menuArea': 'Add a part of this page to an escalation',
  'capture.menuSelection': 'Add the selection to an escalation',
  'capture.menuImage': 'Add this image to an escalation',
  'capture.closedPage': 'The browser lets no extension see this page. Take a picture of the window, or paste one.',
  'capture.notHidden': 'The panel could not be taken out of the picture. Reload the page and try again.',
  'capture.moved': 'The page changed to another one before the picture was taken. Nothing was kept.',
  'capture.restless':
    'The page keeps changing, so nobody could say where on the picture something private stands. Wait until it is still, or take a picture of the window.',
  'capture.tooLarge': 'The picture is too large: 64 million pixels, 16,384 on a side and 30 MB are the most.',
  'capture.forbidden': 'Your company allows no pictures of pages.',
  'capture.gone': 'This picture is gone. Pictures that nobody looked at are erased when the browser closes, and after 12 hours.',
  'capture.othersImage': 'Another site owns this image. Right-click it on the page and choose “Add this image to an escalation”.',
  'capture.notAPicture': 'This is no picture that can be read: PNG, JPEG, GIF and WebP are.',
  'capture.notDrawn': 'The picture could not be drawn anew, so it was not added.',
} as const;
