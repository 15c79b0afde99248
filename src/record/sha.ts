import crypto from 'node:crypto'

/**
 * SHA-256 of a text in UTF-8 or of bytes, hex. A `Hash` is an object of the system that the quick collections of garbage never
 * take: one a claim makes each of them dear. Node before 20.12 has nothing else.
 */
export const sha = (text: string | Uint8Array): string =>
  crypto.hash ? crypto.hash('sha256', text, 'hex') : crypto.createHash('sha256').update(text).digest('hex')
