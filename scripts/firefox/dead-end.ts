import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Firefox asks its maker by itself, whatever is turned off. */
const FIREFOXS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:\d+)?$/;

export interface DeadEnd {
  port: number;
  /** The hosts that were asked for, but Firefox's own. */
  hosts: string[];
  close: () => void;
}

/** A proxy that leads nowhere and notes who was asked for: it also sees what no tab asked for. */
export async function deadEnd(): Promise<DeadEnd> {
  const hosts: string[] = [];
  const note = (address = '') => {
    if (!FIREFOXS_OWN.test(address)) hosts.push(address);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, hosts, close: () => void server.close() };
}
