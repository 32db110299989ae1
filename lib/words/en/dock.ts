/** Where the panel lies in its page. */
export const dock = {
  'dock.title': 'Docking',
  'dock.place': 'Place',
  'dock.push': 'Beside the page',
  'dock.overlay': 'Over the page',
  'dock.rail': 'Folded to a rail',
  'dock.side': 'Side',
  'dock.left': 'Left',
  'dock.right': 'Right',
  'dock.width': 'Width of Sidelight',
  'dock.pixels': '{width} pixels',
  'dock.drag': 'Drag to change the width',
} as const;
