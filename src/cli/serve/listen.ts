import http from 'node:http';
import type { Handler } from './static-handler.ts';

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * One server per address, all on one port, or none.
 * @param hosts an address that the machine lacks is passed over while another is left (many containers have no IPv6)
 * @param port 0 = any free port
 */
export async function listenOn(hosts: string[], port: number, handler: Handler): Promise<Listening> {
  const servers: http.Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  let chosen = port;
  for (const host of hosts) {
    const server = http.createServer(handler);
    try {
      chosen = await listen(server, host, chosen);
      servers.push(server);
    } catch (error) {
      const code = errorCode(error);
      if (hosts.length > 1 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await close();
      // The free port that the first address got may be taken on the second: draw again.
      if (port === 0 && code === 'EADDRINUSE') return listenOn(hosts, port, handler);
      throw error;
    }
  }
  if (servers.length === 0) throw new Error(`本机没有这些地址：${hosts.join('、')}`);
  return { port: chosen, close };
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function listen(server: http.Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closeServer(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open; waiting for them would take minutes.
    server.closeAllConnections();
  });
}
