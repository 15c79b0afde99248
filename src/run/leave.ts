/**
 * Tells a source that no more is wanted. One that is still being waited for takes this up only when the wait is over, which may
 * be never (a pipe that stays open): then nobody waits for it.
 */
export async function leave(source: AsyncIterator<unknown>, pending: Promise<unknown> | undefined): Promise<void> {
  const left = source.return?.()
  if (pending) void Promise.allSettled([pending, left])
  else await left
}
