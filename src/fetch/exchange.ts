/** One request and its answer, over a connection to an address that was checked: the door to the network. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { bodyOf } from './body.ts';
import { type Failed, failed } from './fetched.ts';
import type { Place } from './hosts.ts';
import type { Limits } from './limits.ts';

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** Empty for a redirect and for an error. */
  readonly bytes: Uint8Array;
}

export async function exchange(
  url: URL,
  places: readonly Place[],
  headers: Readonly<Record<string, string>>,
  { mostBytes, mostSilence }: Pick<Limits, 'mostBytes' | 'mostSilence'>,
  signal: AbortSignal,
): Promise<Answer | Failed> {
  try {
    const answer = await send(url, places, headers, mostSilence, signal);
    const status = answer.statusCode ?? 0;
    const header = (name: string) => {
      const value = answer.headers[name];
      return (Array.isArray(value) ? value[0] : value)?.trim() || null;
    };
    if (status < 200 || status > 299) {
      answer.destroy();
      return { kind: 'answer', status, header, bytes: new Uint8Array() };
    }
    const bytes = await bodyOf(answer, answer.headers['content-encoding'], mostBytes);
    return 'kind' in bytes ? bytes : { kind: 'answer', status, header, bytes };
  } catch (error) {
    if (signal.aborted) return givenUp(signal);
    return failureOf(error);
  }
}

/** Why the time of a request ended. */
export const givenUp = ({ reason }: AbortSignal): Failed =>
  reason instanceof Error && reason.name === 'TimeoutError'
    ? failed('too-slow', 'takes too long to answer; try again later, or save the page and name the file')
    : failed('stopped', 'was stopped before it was fetched');

class Silence extends Error {}

function send(
  url: URL,
  places: readonly Place[],
  headers: Readonly<Record<string, string>>,
  mostSilence: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, { all }, done) => {
    const [first] = places;
    if (all === true) done(null, [...places]);
    else done(null, first?.address ?? '', first?.family ?? 4);
  };
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const sent = request(url, { headers, lookup, signal, agent: false });
    // The answer fails with the same error where it has begun.
    sent.setTimeout(mostSilence, () => sent.destroy(new Silence()));
    sent.on('response', (answer) => {
      answer.on('error', () => {});
      sent.setTimeout(mostSilence, () => answer.destroy(new Silence()));
      resolve(answer);
    });
    sent.on('error', reject);
    sent.end();
  });
}

function failureOf(error: unknown): Failed {
  if (error instanceof Silence)
    return failed(
      'too-slow',
      'stalls: no answer came for too long; try again later, or save the page and name the file',
    );
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code))
    return failed('certificate', `the site does not prove who it is (${code})`);
  if (code.startsWith('HPE_')) return failed('odd-answer', 'answers with something that is not HTTP');
  return failed('unreachable', `the site cannot be reached${code === '' ? '' : ` (${code})`}`);
}
