import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { marked, markOf } from '../../preview/png.ts';

/** The smallest picture: one grey point. */
const point = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
  idat(deflateSync(Buffer.from([0, 128]))),
  Buffer.from('0000000049454e44ae426082', 'hex'),
]);

test('a word is kept in a picture and found again', () => {
  expect(markOf(point)).toBeNull();
  expect(markOf(marked(point, 'c0ffee'))).toBe('c0ffee');
});

test('the picture around it is the same', () => {
  const kept = marked(point, 'c0ffee');
  expect(kept.subarray(0, point.length - 12)).toEqual(point.subarray(0, -12));
  expect(kept.subarray(-12)).toEqual(point.subarray(-12));
});

test('a picture without an end is refused', () => {
  expect(() => marked(point.subarray(0, -12), 'x')).toThrow('no end');
});

function idat(data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
}
