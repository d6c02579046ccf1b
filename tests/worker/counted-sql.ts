/** What a Registry's database was asked. */
export interface SqlCount {
  readonly statements: number;
  /** As Cloudflare counts and charges them. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** A database that counts: what `work` asked of it is the difference of two counts. */
export class CountedSql {
  readonly sql: SqlStorage;
  private cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];

  constructor(sql: SqlStorage) {
    const exec = (query: string, ...values: unknown[]) => {
      const cursor = sql.exec(query, ...values);
      this.cursors.push(cursor);
      return cursor;
    };
    this.sql = new Proxy(sql, { get: (target, name) => (name === 'exec' ? exec : Reflect.get(target, name)) });
  }

  /** What was asked since the last call. Cursors count on while they are read: it is to be called when they were. */
  take(): SqlCount {
    const sum = (of: 'rowsRead' | 'rowsWritten') => this.cursors.reduce((total, cursor) => total + cursor[of], 0);
    const count = { statements: this.cursors.length, rowsRead: sum('rowsRead'), rowsWritten: sum('rowsWritten') };
    this.cursors = [];
    return count;
  }
}
