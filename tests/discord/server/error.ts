/** Discord's refusals: status, code and words as its REST API sends them. */
import type { Json } from './body.ts';

export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly more: { readonly [key: string]: Json };

  constructor(status: number, code: number, message: string, more: { readonly [key: string]: Json } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const unknownInteraction = () => new ApiError(404, 10_062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40_060, 'Interaction has already been acknowledged.');
export const invalidWebhookToken = () => new ApiError(401, 50_027, 'Invalid Webhook Token');
export const tooManyFollowUps = () =>
  new ApiError(400, 40_094, 'This interaction has reached the maximum number of follow ups.');
export const invalidBody = (faults: readonly string[]) =>
  new ApiError(400, 50_035, 'Invalid Form Body', { errors: { _errors: [...faults] } });
export const notFound = () => new ApiError(404, 0, '404: Not Found');
export const invalidJson = () => new ApiError(400, 50_109, 'The request body contains invalid JSON.');
