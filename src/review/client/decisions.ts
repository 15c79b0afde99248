/** What a reader decided about a claim. */
export type Decision = { verdict?: 'accept' | 'reject'; speaker?: string }

/** Decisions by the id of the claim's card, kept in the browser for this page where it lets us. */
export class Decisions {
  private readonly made: Map<string, Decision>
  private readonly undone: { id: string; before: Decision }[] = []
  private readonly key: string

  constructor(key: string) {
    this.key = key
    this.made = new Map(this.load())
  }

  get(id: string): Decision {
    return this.made.get(id) ?? {}
  }

  set(id: string, decision: Decision): void {
    this.undone.push({ id, before: this.get(id) })
    this.store(id, decision)
  }

  /** Takes the last change back; the id of its card, or undefined when there is none. */
  undo(): string | undefined {
    const last = this.undone.pop()
    if (last) this.store(last.id, last.before)
    return last?.id
  }

  private store(id: string, decision: Decision): void {
    if (decision.verdict || decision.speaker) this.made.set(id, decision)
    else this.made.delete(id)
    try {
      localStorage.setItem(this.key, JSON.stringify([...this.made]))
    } catch {
      // A page opened from a file may have no storage; decisions then live as long as the page.
    }
  }

  private load(): [string, Decision][] {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '[]') as [string, Decision][]
    } catch {
      return []
    }
  }
}
