/**
 * Calls a Durable Object, and once more after an error that the platform calls retryable. A stub cannot be used again after an error
 * (Cloudflare, “Error handling”), so that `call` takes a new one each time.
 * @param call repeatable
 * @throws where it cannot be reached in two tries
 */
export async function callObject<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const isRetryable = error instanceof Error && 'retryable' in error && error.retryable === true && !('overloaded' in error);
    if (!isRetryable) throw error;
    return await call();
  }
}
