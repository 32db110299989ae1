interface Step {
  down: number;
  right: number;
}
type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean };

/** Where a key leads from a cell; nothing where the cell itself needs it: a choice moves by arrows, a day by its parts, a text by its caret. */
export function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, cell: HTMLInputElement | HTMLSelectElement): Step | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'Enter') return { down: shiftKey ? -1 : 1, right: 0 };
  if (shiftKey || !(cell instanceof HTMLInputElement) || cell.type !== 'text') return undefined;
  if (key === 'ArrowDown' || key === 'ArrowUp') return { down: key === 'ArrowDown' ? 1 : -1, right: 0 };
  const { selectionStart: start, selectionEnd: end, value } = cell;
  const whole = start === 0 && end === value.length;
  if (key === 'ArrowRight' && (whole || (start === end && end === value.length))) return { down: 0, right: 1 };
  if (key === 'ArrowLeft' && (whole || (start === end && start === 0))) return { down: 0, right: -1 };
  return undefined;
}
