/** How far a run is. */
export type Position = {
  readonly documents: number
  /** Bytes that were read. */
  readonly bytes: number
  /** Bytes that there are, once that is known. */
  readonly total?: number | undefined
  readonly seconds: number
}

/** Milliseconds before the first line, since a run that is over at once needs none, and between two. */
const patience = 500
const interval = 100

const eraseLine = '\r\u001b[K'

/** A line at the foot of a terminal that is written over as the run goes on. */
export class Progress {
  private documents = 0
  private bytes = 0
  private total: number | undefined
  private readonly began = performance.now()
  private next = this.began + patience
  private shown = false

  constructor(private readonly stream: { readonly columns?: number; readonly write: (text: string) => unknown }) {}

  expect(total: number | undefined): void {
    this.total = total
  }

  read(bytes: number): void {
    this.bytes += bytes
  }

  document(): void {
    this.documents++
    const now = performance.now()
    if (now < this.next) return
    this.next = now + interval
    this.shown = true
    const { documents, bytes, total } = this
    const line = progressLine({ documents, bytes, total, seconds: (now - this.began) / 1000 })
    this.stream.write(eraseLine + line.slice(0, (this.stream.columns || 80) - 1))
  }

  /** Makes room for other lines, and at the end leaves no trace. */
  clear(): void {
    if (this.shown) this.stream.write(eraseLine)
    this.shown = false
  }
}

/** Documents, speed and, where the end is known, the time left. */
export function progressLine({ documents, bytes, total, seconds }: Position): string {
  const rate = bytes / seconds
  const parts = [`${documents} ${documents === 1 ? 'document' : 'documents'}`]
  parts.push(total ? `${megabytes(bytes)} of ${megabytes(total)} MB` : `${megabytes(bytes)} MB`)
  parts.push(`${megabytes(rate)} MB/s`)
  if (total && bytes > 0) parts.push(`${clock(Math.max(0, total - bytes) / rate)} left`)
  return parts.join(' · ')
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`
}
