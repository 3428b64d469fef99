// The letter of documents: its files, and which signs it has, read from its own table.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packaged = createRequire(import.meta.url);
const styles = ['400Regular', '600SemiBold', '700Bold'];

/** Source Sans 3 in the weights that the layout uses. */
export function readFonts(): Buffer[] {
  return styles.map((style) =>
    readFileSync(packaged.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)),
  );
}

/** Offset of a table in an OpenType file, by its four-letter tag. */
function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** The code points that a font has a glyph for: its character map of format 4 (segments of the first 65,536). */
export function signsOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableAt(font, 'cmap');
  const signs = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const map = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(map) !== 4) continue;
    const double = font.readUInt16BE(map + 6);
    for (let s = 0; s < double; s += 2) {
      const end = font.readUInt16BE(map + 14 + s);
      const start = font.readUInt16BE(map + 16 + double + s);
      for (let sign = start; sign <= end && sign !== 0xffff; sign += 1) signs.add(sign);
    }
  }
  if (signs.size === 0) throw new Error('the font has no character map of format 4');
  return signs;
}
