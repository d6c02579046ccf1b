/** What the parent and decap-server's process say to each other. */
export type Question = { id: number; body: unknown };
export type Answer = { id: number; status: number; body: unknown };
