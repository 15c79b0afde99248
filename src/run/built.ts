/** Where a script of the build lies: beside the entry points, one folder above bundled chunks, in `dist` for the sources. */
export function builtScript(name: string): URL {
  const from = import.meta.url.endsWith('.ts') ? '../../dist/' : import.meta.url.includes('/chunks/') ? '../' : './'
  return new URL(from + name, import.meta.url)
}
