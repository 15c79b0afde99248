/** Why a document was given up that took more memory than a thread or process gets. */
export const outOfMemory = 'it takes more memory than there is; NODE_OPTIONS=--max-old-space-size=8192 gives 8 GB'

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
