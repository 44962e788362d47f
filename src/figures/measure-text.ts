/** How wide a text will be, nearly: nobody knows the font before it is shown. Errs to the wide side. */

const narrow = /[ijlftrI.,:;'|()[\]! ]/;
const wide = /[mwMW@%—…]/;
// Letters of East Asia, and pictures.
const full =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]|\p{Extended_Pictographic}/u;

/** Pixels at a font size in pixels. */
export function measureText(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (full.test(character)) ems += 1.05;
    else if (narrow.test(character)) ems += 0.34;
    else if (wide.test(character)) ems += 0.92;
    else ems += /\p{Lu}/u.test(character) ? 0.7 : 0.58;
  }
  return ems * size;
}

/** The text, or as much of it as fits with an ellipsis behind it. */
export function shortenText(text: string, size: number, maxWidth: number): string {
  if (measureText(text, size) <= maxWidth) return text;
  const characters = [...text];
  while (characters.length > 1 && measureText(`${characters.join('')}…`, size) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Lines that fit; a word that is too long for one is cut. */
export function wrapText(text: string, size: number, maxWidth: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measureText(longer, size) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(shortenText(word, size, maxWidth));
  }
  return lines;
}
