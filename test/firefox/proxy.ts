import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * A local proxy that leads every HTTPS connection to one port of this machine, whatever host it names. Firefox can
 * force host names to an address but not to a port, and port 443 needs root. Everything else is refused, so nothing leaves.
 */
export async function startProxy(targetPort: number): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A browser that ends takes its connections with it.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (_request, stream, head) => {
    const client = stream as Socket;
    const target = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client);
      client.pipe(target);
    });
    keep(client);
    keep(target);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of open) socket.destroy();
      }),
  };
}
