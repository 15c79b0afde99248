import { Takes, verbCuesOf } from '../attributions/cues/index.ts'
import { has, Tag, type Token } from '../language/index.ts'
import type { Clause, VerbGroup } from './index.ts'
import type { Line, TokenRange } from './line.ts'
import { type Found, isOnePhrase, subjectIn, timeWord, type Words, wholeRegion } from './subject.ts'
import * as w from './words.ts'

/** A clause under construction. `at` places count in the line; a frame without a verb still waits for one. */
type Frame = {
  kind: Clause['kind']
  /** Place of the opener, or of the first word. */
  first: number
  /** Where the words of the subject begin, once the verb is found where what follows it begins. */
  from: number
  /** Start of the subject where a clause inside it has made it known. */
  fixed?: number | undefined
  /** The last participle or infinitive before its verb. */
  form?: { readonly from: number; readonly tail: VerbGroup } | undefined
  /** Clauses of participles and infinitives that end with it. */
  parts?: number[]
  verb?: VerbGroup
  /** Its last verb group so far, finite or not: what follows depends on that. */
  tail?: VerbGroup
  /** The same before a participle or infinitive that may belong to the next subject: `papers filed in May show`. */
  earlier?: { readonly from: number; readonly tail: VerbGroup } | undefined
  subject?: TokenRange | undefined
  draft?: number
}

export type Draft = { -readonly [K in keyof Clause]: Clause[K] }

/**
 * Clauses of a line, from left to right with a stack of those still open. A subordinator or relative pronoun opens one that
 * waits for its verb; a finite verb goes to the clause that waits, shares a subject behind a conjunction, or opens a clause
 * with the noun phrase before it. `parent` and the result are counted from `drafts`, to which the clauses are added.
 */
export function parseLine(
  tokens: readonly Token[],
  { at, quoted }: Line,
  groups: ReadonlyMap<number, VerbGroup>,
  limits: TokenRange,
  sentence: number,
  drafts: Draft[],
): void {
  const size = at.length
  const held: (VerbGroup | undefined)[] = new Array(size)
  const begins: (VerbGroup | undefined)[] = new Array(size)
  for (let p = 0; p < size; p++) {
    const group = quoted.has(at[p]!) ? undefined : groups.get(at[p]!)
    if (!group) continue
    begins[p] = group
    for (let k = p; k < size && at[k]! < group.last; k++) held[k] = group
  }
  const words: Words = { tokens, at, verbAt: place => held[place]?.kind }
  const token = (p: number): Token => tokens[at[p]!]!
  const isFree = freeVerbs(tokens, at, begins)

  let stack: Frame[] = [{ kind: 'main', first: 0, from: 0 }]
  let shared: Frame | undefined
  const top = (): Frame => stack.at(-1)!
  const waiting = (): number => stack.findLastIndex(f => !f.verb)
  const close = (depth: number, place: number): void => {
    while (stack.length > depth) {
      const frame = stack.pop()!
      for (const part of [frame.draft, ...(frame.parts ?? [])])
        if (part !== undefined)
          drafts[part]!.end = Math.max(drafts[part]!.verb.last, place < size ? at[place]! : limits.last)
    }
  }
  const range = (first: number, last: number): TokenRange => ({
    first: at[first]!,
    last: endOf(tokens, at, last, limits.last),
  })
  const add = (frame: Frame, verb: VerbGroup, place: number): void => {
    const parent = stack.slice(0, stack.indexOf(frame)).findLast(f => f.draft !== undefined && f.verb)?.draft
    for (const part of frame.parts ?? []) drafts[part]!.end = Math.max(drafts[part]!.verb.last, verb.first)
    frame.parts = []
    frame.verb = verb
    frame.tail = verb
    frame.draft = drafts.length
    frame.from = place
    drafts.push({
      sentence,
      first: at[frame.first]!,
      last: limits.last,
      end: limits.last,
      kind: frame.kind,
      verb,
      subject: frame.subject,
      parent: frame.kind === 'main' ? undefined : parent,
    })
    shared = frame
  }

  for (let p = 0; p < size; ) {
    const verb = begins[p]
    if (verb) {
      let next = p + 1
      while (next < size && at[next]! < verb.last) next++
      const past = verb.kind === 'participle' ? asPast(p, next, verb) : undefined
      if (past || verb.kind === 'finite') attach(p, next, past ?? verb)
      else {
        const parent = stack.findLast(f => f.verb)?.draft
        top().parts = [...(top().parts ?? []), drafts.length]
        drafts.push({
          sentence,
          first: verb.first,
          last: limits.last,
          end: limits.last,
          kind: verb.kind === 'infinitive' ? 'infinitive' : 'participle',
          verb,
          subject: undefined,
          parent,
        })
        const frame = top()
        frame.form = { from: next, tail: verb }
        if (frame.verb) {
          frame.earlier ??= { from: frame.from, tail: frame.tail! }
          frame.from = next
          frame.tail = verb
        }
      }
      p = next
      continue
    }
    const mark = token(p)
    if (!quoted.has(at[p]!) && /^[;:–—―-]$|^--+$/.test(mark.text)) {
      close(0, p)
      stack = [{ kind: 'main', first: p + 1, from: p + 1 }]
    } else if (quoted.has(at[p]!)) {
      top().from = p + 1
      if (!top().verb) top().first = p + 1
    } else if (w.isComma(mark)) atComma(p)
    else if (opens(p)) {
      const outer = top()
      if (!outer.verb && outer.fixed === undefined) {
        if (!startsLater(p)) outer.fixed = subjectIn(words, outer.from, p, undefined, 'none')?.first
      }
      const pronoun = /^(?:who|which|what|that|whom|whose|how|where|when|why)$/.test(mark.lower)
      const kind = isRelative(p) ? 'relative' : 'subordinate'
      const fronted = /^(?:who|which)$/.test(mark.lower) && p + 1 < size && w.prepositions.has(token(p + 1).lower)
      const subjectless = pronoun && (verbNext(p) || (fronted && kind === 'relative'))
      stack.push({ kind, first: p, from: subjectless || /^(?:what|whose|how)$/.test(mark.lower) ? p : p + 1 })
      if (subjectless) stack.at(-1)!.fixed = p
    }
    p++
  }
  close(0, size)

  /** A comma ends a subordinate or relative clause that has its verb when a clause below still waits. */
  function atComma(p: number): void {
    const depth = waiting()
    if (depth < 0) {
      const frame = top()
      if (stack.length > 1 && frame.kind === 'relative' && frame.verb && w.isComma(token(Math.max(0, frame.first - 1))))
        close(stack.length - 1, p)
      return
    }
    if (depth === stack.length - 1) return
    const frame = stack[depth]!
    const inner = stack[depth + 1]!
    close(depth + 1, p)
    if (frame.fixed === undefined) {
      frame.from = p + 1
      if (inner.kind === 'subordinate' && stack.length === 1) frame.first = p + 1
    }
  }

  /** Whether the words before the opener at `p` only lead up to the clause: nothing of its subject stands there yet. */
  function startsLater(p: number): boolean {
    if (p > 0 && timeWord.test(token(p - 1).text) && /^(?:after|before|since|when|until|as)$/.test(token(p).lower))
      return true
    return w.isComma(token(Math.max(0, p - 1))) && !/^(?:who|which|whose|whom|where|that|when)$/.test(token(p).lower)
  }

  function verbNext(p: number): boolean {
    let k = p + 1
    while (k < size && w.isAdverb(token(k)) && !begins[k]) k++
    return begins[k]?.kind === 'finite'
  }

  function isRelative(p: number): boolean {
    const { lower } = token(p)
    if (!/^(?:who|whom|which|whose|that|where)$/.test(lower)) return false
    let k = p - 1
    if (k >= 0 && w.prepositions.has(token(k).lower)) k--
    if (k >= 0 && w.isComma(token(k))) k--
    const before = k >= 0 ? token(k) : undefined
    if (!before || held[k]) return false
    const nominal =
      w.isNounLike(before) ||
      before.text === ')' ||
      /^(?:those|all|some|many|most|few|others|both|one|ones|anyone|everyone)$/.test(before.lower)
    return nominal && (lower !== 'that' || verbNext(p) || !takesClauseBefore(p))
  }

  /** `told reporters that …`, `warned him that …`: the noun before `that` is an addressee, or carries the clause itself. */
  function takesClauseBefore(p: number): boolean {
    const { tail, from } = top()
    return tail !== undefined && p - from <= 8 && takesClause(tokens, tail)
  }

  /** Whether the word at `p` opens a clause: a subordinator or relative pronoun that a finite verb follows. */
  function opens(p: number): boolean {
    const { lower } = token(p)
    const relative = w.relatives.has(lower) || lower === 'what' || lower === 'how' || lower === 'why'
    if (!relative && !w.subordinators.has(lower)) return false
    if (lower === 'that') return opensThat(p)
    if (
      lower === 'as' &&
      p > 0 &&
      (held[p - 1]?.kind === 'participle' || /^(?:known|such|well|same|far|long)$/.test(token(p - 1).lower))
    )
      return false
    const ambiguous = /^(?:as|after|before|since|until|than|once)$/.test(lower)
    const reduced = /^(?:when|while|though|although|if|unless|where)$/.test(lower)
    if (reduced && verbNext(p) && lower !== 'where') return false
    const nominal = p + 1 < size && w.isDeterminer(token(p + 1))
    for (let k = p + 1; k < size; k++) {
      if (begins[k]?.kind === 'finite') return !ambiguous || subjectOf(p + 1, k)
      const other = token(k)
      if (/^[;:]$/.test(other.text)) return false
      if (w.isComma(other) && (ambiguous || (reduced && !nominal))) return false
      if (ambiguous && (/^(?:who|which|that)$/.test(other.lower) || (w.coordinators.has(other.lower) && begins[k + 1])))
        return false
    }
    return false
  }

  /** The words between an ambiguous subordinator and a finite verb are one noun phrase, the verb's subject. */
  function subjectOf(from: number, verb: number): boolean {
    if (from === verb) return token(from - 1).lower === 'as'
    return isOnePhrase(words, from, verb)
  }

  function opensThat(p: number): boolean {
    if (p + 1 >= size) return false
    const before = p > 0 ? token(p - 1) : undefined
    const finite = begins.findIndex((g, k) => k > p && g?.kind === 'finite')
    if (finite < 0) return false
    if (verbNext(p))
      return (
        before !== undefined && (w.isNounLike(before) || w.isComma(before)) && !held[p - 1] && before.lower !== 'all'
      )
    if (
      !before ||
      (w.prepositions.has(before.lower) && !/^(?:out|up|down|off|on)$/.test(before.lower)) ||
      (w.coordinators.has(before.lower) && !drafts.length)
    )
      return false
    const after = token(p + 1)
    if (
      has(after, Tag.Punctuation | Tag.Particle) ||
      (w.prepositions.has(after.lower) && held[p - 1] && !subjectIn(words, p + 1, finite, undefined, 'none'))
    )
      return false
    if (before.lower === 'so' || has(before, Tag.Adjective) || held[p - 1] || w.isComma(before)) return true
    return true
  }

  /** A form in -ed that the clause still waiting needs as its verb, for no other follows: `Roe, the mayor, called the show off`. */
  function asPast(p: number, next: number, verb: VerbGroup): VerbGroup | undefined {
    const head = tokens[verb.head]!
    if (!has(head, Tag.Past) || verb.last - verb.first > 2 || /^(?:by|as)$/.test(next < size ? token(next).lower : ''))
      return undefined
    const depth = waiting()
    if (depth !== stack.length - 1 || canServe(next)) return undefined
    const found = subjectIn(words, top().from, p, top().fixed, 'none')
    return found ? { ...verb, kind: 'finite', finite: true } : undefined
  }

  /** Whether a finite verb follows that may belong to a subject before `from`: none of its own, no conjunction before it. */
  function canServe(from: number): boolean {
    for (let p = from; p < size; p++) {
      if (/^[;:]$/.test(token(p).text)) return false
      if (begins[p]?.kind !== 'finite') continue
      let k = p - 1
      while (k > from && w.isAdverb(token(k))) k--
      const before = token(k)
      if (!w.subjectPronouns.has(before.lower) && !w.relatives.has(before.lower) && !w.coordinators.has(before.lower))
        return !ownSubject(from, p)
    }
    return false
  }

  /** A noun phrase of its own stands before the verb, behind a conjunction or subordinator. */
  function ownSubject(from: number, p: number): boolean {
    for (let k = p - 1; k >= from; k--) {
      const { lower } = token(k)
      if (w.subordinators.has(lower) || lower === 'who' || lower === 'which') return true
    }
    return false
  }

  /** Gives a finite verb at places `[p, next)` to its clause. */
  function attach(p: number, next: number, verb: VerbGroup): void {
    const frame = top()
    if (!frame.verb) {
      const inside = isFree(next) ? subjectOfForm(frame, p) : undefined
      if (!inside) {
        takeVerb(frame, p, next, verb)
        return
      }
      const made: Frame = {
        kind: 'subordinate',
        first: inside.first,
        from: inside.first,
        subject: range(inside.first, inside.last),
      }
      frame.fixed ??= subjectIn(words, frame.from, inside.first, undefined, 'none')?.first
      stack.push(made)
      add(made, verb, next)
      return
    }
    const depth = waiting()
    let before = p - 1
    while (before > 0 && w.isAdverb(token(before))) before--
    const joined = before >= 0 && (w.coordinators.has(token(before).lower) || w.isComma(token(before)))
    const later = depth >= 0 && isFree(next)
    if (depth >= 0 && !joined && !opensInside(frame, p, later)) {
      close(depth + 1, p)
      takeVerb(stack[depth]!, p, next, verb)
      return
    }
    if (depth >= 0 && joined && !later) {
      close(depth + 1, p)
      takeVerb(stack[depth]!, p, next, verb)
      return
    }
    if (joined && w.isComma(token(before)) && before === p - 1) {
      const found = subjectAfter(frame, p)
      if (
        found &&
        ((found.first > frame.from && w.isComma(token(found.first - 1))) || takesClause(tokens, frame.tail!))
      ) {
        open(found.first, next, verb, range(found.first, found.last))
        return
      }
    }
    if (joined) {
      share(before, p, next, verb)
      return
    }
    const found = subjectAfter(frame, p)
    if (!found) {
      share(before, p, next, verb)
      return
    }
    open(found.first, next, verb, range(found.first, found.last))
  }

  /** `Noting he was ill, …`: what stands between a form that takes a clause and the verb is that clause's subject. */
  function subjectOfForm({ form }: Frame, p: number): Found | undefined {
    if (!form || form.from >= p || !takesClause(tokens, form.tail)) return undefined
    for (let k = form.from; k < p; k++) if (w.isComma(token(k))) return undefined
    const found = subjectIn(words, form.from, p, undefined, 'clause')
    return found && found.first <= form.from + 1 ? found : undefined
  }

  /** The subject between a verb and the next; a participle in it may be part of it. */
  function subjectAfter(frame: Frame, p: number): Found | undefined {
    const find = (from: number, tail: VerbGroup) =>
      from < p ? subjectIn(words, from, p, undefined, takesClause(tokens, tail) ? 'clause' : 'object') : undefined
    const early = frame.earlier && takesClause(tokens, frame.earlier.tail) && !takesClause(tokens, frame.tail!)
    const found = early ? undefined : find(frame.from, frame.tail!)
    if (found || !frame.earlier) return found
    const whole = find(frame.earlier.from, frame.earlier.tail)
    if (whole) {
      frame.from = frame.earlier.from
      frame.tail = frame.earlier.tail
    }
    return whole ?? (early ? find(frame.from, frame.tail!) : undefined)
  }

  /** Whether, with a clause still waiting below, the noun phrase before the verb is the subject of a new one inside. */
  function opensInside(frame: Frame, p: number, later: boolean): boolean {
    if (!later) return /^(?:i|he|she|we|they|it|there)$/.test(token(p - 1).lower)
    const found = subjectAfter(frame, p)
    if (!found) return false
    return found.first > frame.from || takesClause(tokens, frame.tail!)
  }

  function takeVerb(frame: Frame, p: number, next: number, verb: VerbGroup): void {
    if (frame.fixed === frame.first && frame.kind === 'relative' && w.prepositions.has(token(frame.first + 1).lower)) {
      const other = subjectIn(words, frame.first + 1, p, undefined, 'none')
      frame.subject = other ? range(other.first, other.last) : range(frame.first, frame.first + 1)
      add(frame, verb, next)
      return
    }
    if (
      frame.fixed !== undefined &&
      frame.kind !== 'main' &&
      frame.fixed === frame.first &&
      p - frame.first <= 4 &&
      frame.from === frame.first
    ) {
      let end = p
      while (end > frame.first + 1 && w.isAdverb(token(end - 1))) end--
      frame.subject = range(frame.first, end)
      add(frame, verb, next)
      return
    }
    const found = subjectIn(words, frame.from, p, frame.fixed, 'none') ?? wholeRegion(words, frame.from, p)
    if (!found) {
      frame.first = Math.min(frame.first, p)
      if (shared && frame.kind === 'main') frame.subject = shared.subject
      add(frame, verb, next)
      return
    }
    if (found.contact !== undefined && !/^(?:what|which|whom|whose|how)$/.test(token(found.contact).lower)) {
      if (isFree(next)) {
        frame.fixed = found.contact
        const inner: Frame = {
          kind: 'relative',
          first: found.first,
          from: found.first,
          subject: range(found.first, found.last),
        }
        stack.push(inner)
        add(inner, verb, next)
        return
      }
    }
    frame.subject = range(found.first, found.last)
    add(frame, verb, next)
  }

  /** `left and said`: the verb after a conjunction has the subject of the clause that it goes on. */
  function share(before: number, p: number, next: number, verb: VerbGroup): void {
    const comma = before > 0 && w.coordinators.has(token(before).lower) && w.isComma(token(before - 1))
    const speaker = takesClause(tokens, verb)
      ? stack.findLastIndex(
          (f, d) => d < stack.length - 1 && f.verb && takesClause(tokens, f.verb) && sameTense(tokens, f.verb, verb),
        )
      : -1
    const kin =
      speaker >= 0
        ? speaker
        : stack.findLastIndex(
            f => f.verb !== undefined && sameTense(tokens, f.verb, verb) && !(comma && f.kind === 'relative'),
          )
    const depth = kin >= 0 ? kin : stack.length - 1
    const sister = stack[depth]!
    close(depth, Math.max(0, before))
    const frame: Frame = { kind: sister.kind, first: p, from: p, ...(sister.subject && { subject: sister.subject }) }
    stack.push(frame)
    add(frame, verb, next)
  }

  /** A clause with a subject of its own behind one that has its verb: what that verb takes, a relative, or a new main clause. */
  function open(first: number, next: number, verb: VerbGroup, subject: TokenRange): void {
    const frame = top()
    let before = first - 1
    const joined = before >= frame.from && w.coordinators.has(token(before).lower)
    if (joined) before--
    const comma = before >= frame.from && w.isComma(token(before))
    let kind: Clause['kind'] = 'subordinate'
    if (comma) {
      kind = 'main'
      close(0, before)
    } else if (joined) {
      kind = frame.kind
      close(stack.length - 1, before + 1)
    } else if (first > frame.from && !takesClause(tokens, frame.tail!) && w.isNounLike(token(first - 1)))
      kind = 'relative'
    else if (first > frame.from && !takesClause(tokens, frame.tail!)) kind = 'subordinate'
    const made: Frame = { kind, first, from: first, subject }
    stack.push(made)
    add(made, verb, next)
  }
}

/** Index after the last token of a range of places: what stands in parentheses or dashes behind it belongs to it. */
function endOf(tokens: readonly Token[], at: readonly number[], last: number, limit: number): number {
  const plain = at[last - 1]! + 1
  const next = last < at.length ? at[last]! : limit
  let end = plain
  for (let i = plain; i < next; i++) {
    if (tokens[i]!.text === ')' || tokens[i]!.text === ']' || w.isDashAt(tokens, i)) end = i + 1
    else if (w.isQuoteMark(tokens[i]) && i === end && !w.opensQuote(tokens, i)) end = i + 1
  }
  return end
}

/** For each place whether a finite verb stands at it or behind that has no pronoun of its own as its subject. */
function freeVerbs(
  tokens: readonly Token[],
  at: readonly number[],
  begins: readonly (VerbGroup | undefined)[],
): (place: number) => boolean {
  const size = at.length
  const free: boolean[] = new Array(size + 1).fill(false)
  for (let p = size - 1; p >= 0; p--) {
    const token = tokens[at[p]!]!
    if (/^[;:]$/.test(token.text)) continue
    let k = p - 1
    while (k > 0 && w.isAdverb(tokens[at[k]!])) k--
    const before = k >= 0 ? tokens[at[k]!]!.lower : ''
    const own = w.subjectPronouns.has(before) || w.relatives.has(before)
    free[p] = free[p + 1]! || (begins[p]?.kind === 'finite' && !own)
  }
  return place => free[Math.min(place, size)]!
}

const takesClause = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  verbCuesOf(tokens[verb.head]!).some(e => !e.particle && (e.takes & Takes.clause) !== 0)

/** Both past or both not: verbs that a conjunction joins agree. */
function sameTense(tokens: readonly Token[], a: VerbGroup, b: VerbGroup): boolean {
  const past = ({ first, last }: VerbGroup) =>
    tokens.slice(first, last).some(t => has(t, Tag.Past) || /^(?:was|were|had|did|would|could)$/.test(t.lower))
  return past(a) === past(b)
}
