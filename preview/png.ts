/**
 * A word kept inside a PNG, in a chunk of text (https://www.w3.org/TR/png-3/#11tEXt):
 *
 *   file  = signature { chunk }
 *   chunk = length type data crc     tEXt data = keyword "\0" text
 */
import { crc32 } from 'node:zlib';

const signature = 8;
const keyword = 'Amur';

/** The picture with the word in it, before its last chunk. */
export function marked(png: Buffer, word: string): Buffer {
  const end = chunksOf(png).find(({ type }) => type === 'IEND');
  if (!end) throw new Error('this PNG has no end');
  return Buffer.concat([
    png.subarray(0, end.start),
    chunk('tEXt', `${keyword}\0${word}`),
    png.subarray(end.start),
  ]);
}

/** The word kept in it; null where there is none. */
export function markOf(png: Buffer): string | null {
  const prefix = `${keyword}\0`;
  const texts = chunksOf(png).filter(({ type }) => type === 'tEXt');
  const text = texts.map(({ data }) => data.toString('latin1')).find((each) => each.startsWith(prefix));
  return text?.slice(prefix.length) ?? null;
}

function chunksOf(png: Buffer) {
  const chunks: { readonly start: number; readonly type: string; readonly data: Buffer }[] = [];
  for (let start = signature; start + 12 <= png.length; ) {
    const length = png.readUInt32BE(start);
    const type = png.toString('latin1', start + 4, start + 8);
    chunks.push({ start, type, data: png.subarray(start + 8, start + 8 + length) });
    start += 12 + length;
  }
  return chunks;
}

function chunk(type: string, text: string): Buffer {
  const data = Buffer.from(type + text, 'latin1');
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length - type.length);
  crc.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, crc]);
}
