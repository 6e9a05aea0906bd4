/** What `corpus add` is to take in: files, all files of a folder, addresses, the addresses of a list, standard input. */
import path from 'node:path';
import type { Readable } from 'node:stream';
import { exitCode, UserError } from '../errors.ts';
import { filesBelow, isFolder, readAtMost } from '../files.ts';
import { mostBytes, tooLarge } from '../intake/index.ts';

export type Source =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'address'; readonly name: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array };

export interface Sources {
  readonly list: readonly Source[];
  /** Pictures and the like in folders. */
  readonly passedOver: number;
}

export async function sourcesOf(names: readonly string[], input: Readable): Promise<Sources> {
  const list: Source[] = [];
  let passedOver = 0;
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) list.push({ kind: 'address', name });
    else if (name === '-') {
      const bytes = await readStream(input);
      list.push(...(addressesIn(bytes) ?? [{ kind: 'bytes' as const, name, bytes }]));
    } else if (isFolder(name)) {
      const found = filesBelow(name);
      const read = found.filter((one) => isPage(one.name));
      list.push(...read.map(({ file }): Source => ({ kind: 'file', name: file })));
      passedOver += found.length - read.length;
    } else list.push(...(listIn(name) ?? [{ kind: 'file' as const, name }]));
  }
  return { list, passedOver };
}

/** Of the parts that a browser saves beside a page, and of what no article is read from. */
const isPage = (name: string): boolean =>
  !/\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|css|m?js|map|json|jsonl|woff2?|ttf|otf|eot|mp[34]|webm|ogg|zip|gz|part)$/i.test(
    name,
  ) &&
  !name
    .split(path.sep)
    .slice(0, -1)
    .some((folder) => /_files$/.test(folder));

/** A list of addresses is small. */
const longestList = 1024 * 1024;

function listIn(file: string): readonly Source[] | null {
  try {
    return addressesIn(readAtMost(file, longestList));
  } catch (error) {
    // Whoever takes the file in says what is wrong with it.
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The addresses of a text that has nothing but addresses, a line each, and remarks behind `#`. */
function addressesIn(bytes: Uint8Array): readonly Source[] | null {
  if (bytes.length >= longestList) return null;
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(/^\uFEFF/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return null;
  return [...new Set(lines)].map((name) => ({ kind: 'address', name }));
}

async function readStream(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > mostBytes) throw new UserError(exitCode.badArguments, [{ message: tooLarge }]);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
