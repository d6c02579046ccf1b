/**
 * Loaded into wrangler's process before anything else: when the process that started it is gone, even by `kill -9`,
 * wrangler and workerd go as well. The channel to the parent closes with it.
 */
process.on('disconnect', () => {
  // 0 is the process's own group, which was made for it.
  process.kill(0, 'SIGKILL');
});
