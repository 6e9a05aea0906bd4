/**
 * The body of an answer, unpacked. It is counted as it comes, before and after each unpacking: a small answer that
 * unpacks to gigabytes is left at the limit.
 */
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Failed, failed } from './fetched.ts';

/** No honest server packs what is packed. */
const mostLayers = 2;

/** Rejects where the connection breaks or is given up. */
export async function bodyOf(
  source: NodeJS.ReadableStream,
  encoding: string | undefined,
  mostBytes: number,
): Promise<Uint8Array | Failed> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const unpackers = layers.reverse().flatMap((name) => unpackerFor(name) ?? []);
  if (layers.length > mostLayers || unpackers.length < layers.length) {
    return failed(
      'bad-encoding',
      `answers in an encoding that is not read: ${layers.join(', ').slice(0, 60)}`,
    );
  }
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const counted = unpackers.flatMap((unpacker) => [unpacker, meter(mostBytes)]);
  try {
    await pipeline([source, meter(mostBytes), ...counted, sink]);
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof TooMuch)
      return failed('too-large', `is larger than ${inWords(mostBytes)}, which no article is`);
    if (codeOf(error).startsWith('Z_') || codeOf(error).startsWith('ERR__ERROR_FORMAT'))
      return failed('bad-encoding', 'answers with packed text that cannot be unpacked');
    throw error;
  }
}

class TooMuch extends Error {}

function meter(most: number): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      count += chunk.length;
      if (count > most) done(new TooMuch());
      else done(null, chunk);
    },
  });
}

function unpackerFor(name: string): Transform | null {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  return name === 'deflate' ? createInflate() : null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const inWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
