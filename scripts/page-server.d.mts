import type { Server } from "node:http";

export function pageServer(folder: string): Server;
export function listen(server: Server, first?: number, last?: number): Promise<number>;
