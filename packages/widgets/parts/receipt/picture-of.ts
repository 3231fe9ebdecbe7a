import type {Sheet} from './sheet.ts';

const width = 720;
const margin = 48;
const family = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

interface Line {
  text: string;
  font: string;
  color: string;
  height: number;
}

/** A receipt as a PNG picture, 720 pixels wide. */
export const pictureOf = (sheet: Sheet): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const lines = linesOf(sheet, pen);
  canvas.width = width;
  canvas.height = lines.reduce((sum, {height}) => sum + height, margin * 2);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, canvas.height);
  lines.reduce((top, line) => draw(line, top, pen), margin);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser drew no picture.'))),
      'image/png',
    ),
  );
};

const draw = ({text, font, color, height}: Line, top: number, pen: CanvasRenderingContext2D): number => {
  pen.font = font;
  pen.fillStyle = color;
  pen.textBaseline = 'middle';
  pen.fillText(text, margin, top + height / 2);
  return top + height;
};

const linesOf = ({title, rows}: Sheet, pen: CanvasRenderingContext2D): Line[] => [
  ...wrap(title, `600 36px ${family}`, '#1c2430', 56, pen),
  ...rows.flatMap(({label, value}) => [
    ...wrap(label, `24px ${family}`, '#566072', 48, pen),
    ...wrap(value, `28px ${family}`, '#1c2430', 40, pen),
  ]),
];

// Broken between characters, as Chinese is; spaces and hyphens of other scripts are kept where they fall.
const wrap = (
  text: string,
  font: string,
  color: string,
  height: number,
  pen: CanvasRenderingContext2D,
): Line[] => {
  pen.font = font;
  const lines: Line[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}-]+\s?|./gsu) ?? []) {
      if (line && pen.measureText(line + piece).width > width - margin * 2) {
        lines.push({text: line, font, color, height});
        line = '';
      }
      line += piece;
    }
    lines.push({text: line, font, color, height});
  }
  return lines;
};
