/** The choice of what an imported score is out of. */
export const importScale = {
  'importScale.title': 'Scale of the score',
  'importScale.hundred': '0–100',
  'importScale.ten': '0–10',
  'importScale.worseHundred': '0–100, higher is worse',
  'importScale.worseTen': '0–10, higher is worse',
  'importScale.named': '“{header}” sounds as if higher is worse, so it is read that way. Choose otherwise if it is not.',
  'importScale.small': 'No value of “{header}” is above {highest}, so it is read as out of 10. Choose otherwise if it is not.',
} as const;
