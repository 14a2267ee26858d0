import type http from 'node:http';

/** How many ports are tried, the asked one first. */
const PORTS = 20;

/**
 * Starts to listen on a port, or on the next free one. Resolves with the port that was taken.
 *
 * @throws when none of the next twenty ports is free, or when the machine lacks the host
 */
export async function listen(server: http.Server, port: number, host = 'localhost'): Promise<number> {
  for (let candidate = port; candidate < port + PORTS && candidate <= 65_535; candidate++) {
    if (await canListen(server, candidate, host)) return candidate;
  }
  throw new Error(
    `Unexpected: no free port between ${port} and ${port + PORTS - 1}. Free one or name another with --port.`,
  );
}

function canListen(server: http.Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
