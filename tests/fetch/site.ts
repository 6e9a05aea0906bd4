/** A web server of the tests, on this machine: each path is a habit or a fault of real ones. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = (response: ServerResponse, request: IncomingMessage) => void;

export interface Site {
  /** `http://127.0.0.1:1234` */
  readonly origin: string;
  readonly port: number;
  /** Every request, as `path` alone. */
  readonly asked: readonly string[];
  readonly last: () => IncomingMessage | undefined;
  readonly close: () => Promise<void>;
}

export const text =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Page =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };

export const redirect = (location: string, status = 302): Page => text('', { location }, status);

export async function openSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const asked: string[] = [];
  let last: IncomingMessage | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path !== '/robots.txt') last = request;
    (pages[path] ?? text('nothing here', {}, 404))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    last: () => last,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
