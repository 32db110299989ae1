import { moved, type Point, type Rect, type Size } from '@/lib/domain/capture/geometry';
import { type Edit, kept, type Mark, movedMark } from '@/lib/domain/capture/marks';

/** Nothing of what was there can be guessed from it. */
export const FILL = '#000000';
const INK = '#d6006c';
const HALO = '#ffffff';

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws the marks of a picture; what is blacked out lies over everything else. */
export function drawMarks(pen: Pen, { marks }: Edit, scale: number): void {
  for (const mark of marks) if (mark.kind !== 'hide') drawMark(pen, mark, scale);
  pen.fillStyle = FILL;
  for (const mark of marks) if (mark.kind === 'hide') pen.fillRect(mark.x, mark.y, mark.width, mark.height);
}

function drawMark(pen: Pen, mark: Mark, scale: number): void {
  // Twice, so that it shows on any ground.
  for (const [colour, width] of [
    [HALO, 6],
    [INK, 3],
  ] as const) {
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    pen.lineWidth = width * scale;
    pen.lineJoin = pen.lineCap = 'round';
    if (mark.kind === 'box') pen.strokeRect(mark.x, mark.y, mark.width, mark.height);
    if (mark.kind === 'arrow') arrow(pen, mark, mark.to, scale);
    if (mark.kind === 'text') text(pen, mark.text, mark, scale, colour === HALO);
  }
  if (mark.kind === 'number') number(pen, String(mark.n), mark, scale);
}

function arrow(pen: Pen, from: Point, to: Point, scale: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = 14 * scale;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  for (const side of [-0.5, 0.5]) {
    pen.moveTo(to.x, to.y);
    pen.lineTo(to.x - head * Math.cos(angle + side), to.y - head * Math.sin(angle + side));
  }
  pen.stroke();
}

function text(pen: Pen, words: string, at: Point, scale: number, halo: boolean): void {
  pen.font = `600 ${16 * scale}px system-ui, sans-serif`;
  pen.textBaseline = 'top';
  if (halo) pen.strokeText(words, at.x, at.y);
  else pen.fillText(words, at.x, at.y);
}

function number(pen: Pen, n: string, { x, y }: Point, scale: number): void {
  pen.beginPath();
  pen.arc(x, y, 12 * scale, 0, 2 * Math.PI);
  pen.fillStyle = INK;
  pen.strokeStyle = HALO;
  pen.lineWidth = 2 * scale;
  pen.fill();
  pen.stroke();
  pen.fillStyle = HALO;
  pen.font = `700 ${14 * scale}px system-ui, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(n, x, y);
  pen.textAlign = 'start';
}

/** What is left of a picture, as it will be kept: cut, marked, blacked out. */
export function drawKept(pen: Pen, picture: CanvasImageSource & Size, edit: Edit, scale: number): void {
  const frame = kept(edit, picture);
  pen.drawImage(picture, -frame.x, -frame.y);
  const marks = edit.marks.map((mark) => movedMark(mark, { x: -frame.x, y: -frame.y }));
  drawMarks(pen, { marks }, scale);
}

/** The picture while it is being worked on: all of it, what is cut away under a veil, and the mark that is chosen in a frame. */
export function drawWhole(pen: Pen, picture: CanvasImageSource & Size, edit: Edit, scale: number, chosen?: Rect): void {
  pen.drawImage(picture, 0, 0);
  drawMarks(pen, edit, scale);
  if (edit.crop) {
    const { x, y, width, height } = kept(edit, picture);
    pen.fillStyle = 'rgb(20 24 32 / 72%)';
    pen.beginPath();
    pen.rect(0, 0, picture.width, picture.height);
    pen.rect(x, y, width, height);
    pen.fill('evenodd');
  }
  if (!chosen) return;
  const around = moved({ ...chosen, width: chosen.width + 6 * scale, height: chosen.height + 6 * scale }, { x: -3 * scale, y: -3 * scale });
  for (const [colour, dash] of [
    ['#ffffff', []],
    ['#13655b', [6 * scale, 4 * scale]],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = 2 * scale;
    pen.setLineDash([...dash]);
    pen.strokeRect(around.x, around.y, around.width, around.height);
  }
  pen.setLineDash([]);
}
