/** Control sequences of a terminal: colours, cursor moves. They take no room on the screen. */
const ESCAPE = "\u001b";
const ANSI = new RegExp(`${ESCAPE}\\[[;\\d]*[A-Za-z]`);
const ANSI_ALL = new RegExp(ANSI.source, "g");

/**
 * Characters that take two columns: those that Unicode calls wide or full-width (East Asian Width W and F, as of
 * Unicode 14); the emoji among them are the ones with emoji presentation, but for the letters that make flags.
 */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{1f6d5}-\u{1f6df}\u{20000}-\u{3fffd}]|(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation}/u;

/** How many columns a text takes on the screen (tqdm's `disp_len`). */
export function displayWidth(text: string): number {
  const visible = text.replace(ANSI_ALL, "");
  // The usual bar is Latin letters and block characters: nothing wide to look for.
  if (!/[\u1100-\uffff]/.test(visible.replace(/[\u2500-\u259f]/g, ""))) return visible.length;
  let width = 0;
  for (const character of visible) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text cut to `columns` (tqdm's `disp_trim`); a colour that was opened is closed again. */
export function trimToWidth(text: string, columns: number): string {
  const characters = Array.from(text);
  if (characters.length === displayWidth(text)) return characters.slice(0, columns).join("");
  const coloured = ANSI.test(text);
  let length = characters.length;
  let cut = text;
  while (displayWidth(cut) > columns) cut = characters.slice(0, --length).join("");
  return coloured && ANSI.test(cut) && !cut.endsWith("\x1b[0m") ? `${cut}\x1b[0m` : cut;
}
