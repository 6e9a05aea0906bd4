/** What a status code means for the person who gave the address. */
import { type Failed, failed } from './fetched.ts';

const byHand = 'save the page in a browser and name the file';

/** For any status but 2xx, a redirect and 304. */
export function failureFor(status: number, retryAfter: string | null): Failed {
  const wait = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
  if (status === 404 || status === 410)
    return failed('not-found', `the page is not there (${status}); look for its new address`);
  if (status === 401 || status === 407) return failed('login', `asks for a login (${status}); ${byHand}`);
  if (status === 402) return failed('payment', `asks for payment (${status}); ${byHand}`);
  if (status === 403 || status === 451)
    return failed('forbidden', `the site refuses programs (${status}); ${byHand}`);
  if (status === 429)
    return failed(
      'too-many-requests',
      `the site asks to be left alone for ${wait === null ? 'a while' : `${wait} seconds`} (429)`,
      wait,
    );
  if (status >= 500)
    return failed('server-error', `the site has a fault of its own (${status}); try again later`, wait);
  return failed('odd-answer', `answers with status ${status}; ${byHand}`);
}

/** A page that was asked for and a page to sign in at, by their addresses. */
export function leadsToLogin(asked: URL, reached: URL): boolean {
  const named = ({ hostname, pathname }: URL) =>
    /^(?:login|signin|sso|auth|accounts?|id)\./.test(hostname) ||
    /\/(?:log-?in|sign-?in|sso|auth|authenticate|account\/login|users\/sign_in)(?:[/.]|$)/i.test(pathname);
  return named(reached) && !named(asked);
}
