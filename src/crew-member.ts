/** One worker of a crew: takes in what it is sent, and sends back what became of it. */
import { parentPort } from 'node:worker_threads';
import { type Received, takeIn } from './intake/index.ts';

parentPort?.on('message', async (received: Received) => {
  parentPort?.postMessage(await takeIn(received));
});
