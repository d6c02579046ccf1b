/** decap-server's entry for use inside another program (its `dist/middlewares`), as far as it is used here. It ships no types. */
declare module 'decap-server/dist/middlewares.js' {
  /** Reads `req.body`, answers by `res.status(…)` and `res.json(…)`, and by nothing else (localFs/index.ts, joi/index.ts). */
  type Handle = (request: { body: unknown }, reply: Reply, next: () => void) => unknown;
  interface Reply {
    status(code: number): Reply;
    json(body: unknown): void;
  }
  interface App {
    use(handle: unknown): void;
    post(path: string, handle: Handle): void;
  }
  /** Exported as CommonJS. */
  const middlewares: { registerLocalFs(app: App, options: { logLevel: string }): Promise<void> };
  export default middlewares;
}
