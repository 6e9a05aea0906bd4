/**
 * The shards of one process. When the gateway refuses a first connection (503 while Discord is in
 * trouble), discord.js fails the login and destroys the client, but its shard tries again behind its
 * back and would come alive beside the next client. So the login does not hear of it: the shard tries
 * again, and is the same client's when it succeeds. What is refused for good comes as `shardDisconnect`.
 */
import { SimpleShardingStrategy } from 'discord.js';

export class PatientShards extends SimpleShardingStrategy {
  override async connect(): Promise<void> {
    try {
      await super.connect();
    } catch {
      // Reported as `shardError` already.
    }
  }
}
