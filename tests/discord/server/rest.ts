/** Discord's REST API over HTTP: routes, authorization, faults on demand, refusals in Discord's form. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fields, type Json } from './body.ts';
import { ApiError, invalidJson, notFound, unauthorized } from './error.ts';
import type { File } from './hand.ts';

export interface Route {
  readonly method: string;
  /** The path after `/api/v10`, with groups for what varies. */
  readonly path: RegExp;
  /** Callbacks carry their token in the path and must carry no other. */
  readonly authorized: boolean;
  readonly handle: (
    parts: readonly string[],
    body: Json,
    query: URLSearchParams,
    files: readonly File[],
  ) => Json | undefined;
}

/** What goes wrong with the next requests whose path matches. */
export interface Fault {
  readonly path: RegExp;
  times: number;
  /**
   * `lost`: handled, but the connection breaks before the answer; `cut`: before it is handled; `hangs`: nothing
   * comes; `retryAfter`: a rate limit, in seconds; `delay`: handled only then, in milliseconds.
   */
  readonly with:
    | ApiError
    | 'lost'
    | 'cut'
    | 'hangs'
    | { readonly retryAfter: number }
    | { readonly delay: number };
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  /** When it was there, as `performance.now()` has it. */
  readonly at: number;
}

export function serveRest(http: Server, routes: readonly Route[], token: string) {
  const faults: Fault[] = [];
  const requests: Request[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''));
    const method = request.method ?? 'GET';
    const { body, files } = await bodyOf(request);
    requests.push({ method, path, body: body ?? null, at: performance.now() });
    const fault = faults.find((candidate) => candidate.path.test(path));
    if (fault && --fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    const trouble = fault?.with;
    try {
      if (trouble instanceof ApiError) throw trouble;
      if (trouble === 'hangs') return;
      if (trouble === 'cut') return void request.socket.destroy();
      if (typeof trouble === 'object' && 'retryAfter' in trouble) throw limited(trouble.retryAfter);
      if (typeof trouble === 'object') await pause(trouble.delay);
      const route = routes.find((candidate) => candidate.method === method && candidate.path.test(path));
      if (!route) throw notFound();
      const { authorization } = request.headers;
      if (route.authorized !== (authorization !== undefined)) throw unauthorized();
      if (authorization !== undefined && authorization !== `Bot ${token}`) throw unauthorized();
      if (body === undefined) throw invalidJson();
      const result = route.handle(route.path.exec(path)?.slice(1) ?? [], body, searchParams, files);
      if (trouble === 'lost') request.socket.destroy();
      else if (result === undefined) response.writeHead(204).end();
      else send(response, 200, result);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      send(response, error.status, { message: error.message, code: error.code, ...error.more });
    }
  };
  http.on('request', (request, response) => void answer(request, response));
  return { faults, requests };
}

const limited = (seconds: number) =>
  new ApiError(429, 0, 'You are being rate limited.', { retry_after: seconds, global: false });

function send(response: ServerResponse, status: number, body: Json): void {
  const wait = status === 429 ? { 'retry-after': String(fields(body)['retry_after']) } : {};
  response.writeHead(status, { 'content-type': 'application/json', ...wait }).end(JSON.stringify(body));
}

/** The body, and the files beside it where it is multipart; undefined where it is no JSON. */
async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: json(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([field, value]) =>
    typeof value === 'string' ? [] : [{ field, name: value.name, size: value.size }],
  );
  return { body: json(String(form.get('payload_json') ?? '')), files };
}

function json(text: string): Json | undefined {
  if (text === '') return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Answered with a refusal, as Discord does.
    return undefined;
  }
}
