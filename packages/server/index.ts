export * from './fastify-options.ts';
export * from './huiyin-server.ts';
export * from './server-config.ts';
export * from './silent-connections.ts';
export type {NewAccount} from './desk/accounts.ts';
export {randomPassword} from './desk/password.ts';
export {randomSecrets, type Secrets} from './secrets.ts';
export type {Forward, ForwardedRating} from './forwarder.ts';
