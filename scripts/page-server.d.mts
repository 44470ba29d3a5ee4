import type { Server } from "node:http";

export function pageServer(folder: string, hosts?: readonly string[]): Server;
export function listen(server: Server, first?: number, last?: number): Promise<number>;
