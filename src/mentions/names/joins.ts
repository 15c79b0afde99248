import { Kind } from '../../gazetteer/lookup.ts'
import { looks, Shape, wordFact } from '../../language/index.ts'
import { Beside } from './beside.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { isGiven } from './evidence/around.ts'
import { organizationFields } from './lists/organization-words.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

const links = new Set(['of', 'for', 'on', 'de', 'des', 'du', 'del', 'and', ',', 'against', 'in', 'into'])
/** Whether a name may go on behind a word. */
const mayLink = wordFact(({ lower }) => links.has(lower) || /^['’]s?$/.test(lower))
const fields = new Set(organizationFields)
const crowds =
  /^(?:workers|teachers|students|veterans|women|youth|lawyers|journalists|engineers|hospital|school|radio|television|army|navy)$/
const owners = new Set(
  "people women children workers farmers teachers mothers veterans lawyers magistrate magistrates prosecutor prosecutors king queen king's men boys girls soldiers students writers journalists players drivers consumers employers nurses doctors physicians surgeons artists actors".split(
    ' ',
  ),
)

const ideologies =
  /^(?:labour|labor|conservative|democratic|republican|communist|socialist|liberal|green|nationalist|progressive|reform)$/

/** `Kursk region`, `Labour party`: takes a small noun into a name where it is part of it. */
export function withNoun(scene: Scene, candidates: Candidate[]): void {
  const { words, paragraph } = scene
  for (let i = 0; i < candidates.length; i++) {
    const { first, last } = candidates[i]!
    if (last === words.length || !isClosing(words[last]!) || paragraph[last] !== paragraph[first]) continue
    const isParty = words[last]!.text === 'party'
    if (isParty ? last - first < 3 && ideologies.test(words[last - 1]!.lower) : scene.place(first, last + 1))
      candidates[i] = candidateOf(scene, first, last + 1)
  }
}

/** Nouns that are part of a name where the gazetteer has them, or behind what a party believes. */
const isClosing = wordFact(({ text }) => /^(?:party|region|strip|peninsula|territories)$/.test(text))

/** Joins candidates over `of`, `for`, `and` from a head that takes them, and over `’s` of `People’s` and its like. */
export function joinCandidates(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    let whole = candidate
    // `Food and | Agricultural Research and Extension Institute`: what was joined may be the end of something longer.
    for (let before = joined.at(-1); before && isJoin(scene, before, whole); before = joined.at(-1)) {
      joined.pop()
      whole = candidateOf(scene, before.first, whole.last, before.titled, true)
    }
    joined.push(whole)
  }
  return joined
}

function isJoin(scene: Scene, left: Candidate, right: Candidate): boolean {
  const { words, classes, beside, paragraph } = scene
  const gap = right.first - left.last
  if (gap < 1 || gap > 2 || right.titled || paragraph[left.first] !== paragraph[right.first]) return false
  if (!mayLink(words[left.last]!)) return false
  const link = words[left.last]!.lower
  if (gap === 2 && !isSecondLink(words[left.last + 1]!.lower, link)) return false
  if (is(beside[left.last], Beside.Possessive)) {
    const isTied = link === "'s" || words[left.last - 1]!.end === words[left.last]!.start
    return gap === 1 && isTied && joinsPossessive(scene, left, right)
  }
  // `Trinidad and Tobago`, `United States of America`
  if ((link === 'and' || link === 'of') && scene.place(left.first, right.last)?.kind === Kind.country) return true
  // What was joined already goes on only from a new head: `Ministry of Health | for | the Bank`.
  const head = left.joined && link === 'for' ? classes[left.last - 1]! : headOf(scene, left)
  if (left.joined && right.last - right.first === 1 && is(classes[right.first], Class.JoinHead)) return false
  if (link === ',') return joinsList(scene, left, right)
  if (link === 'and') return joinsAnd(scene, left, right)
  if (link === 'in') return left.joined && /co-?operation$/i.test(scene.textOf(left.first, left.last))
  if (link === 'into') return left.joined && /inquiry$/i.test(scene.textOf(left.first, left.last))
  if (!is(head, Class.JoinHead)) return false
  // `Board of Directors of the Tallinn Harbour`: the harbour has the name, its board has none.
  if (right.last - right.first === 1 && isBoard(words[right.first]!)) return false
  if (isHoldersOffice(scene, left, right)) return false
  if (
    link !== 'of' &&
    (is(classes[left.last - 1], Class.BareOrg) ||
      /^house$/.test(words[left.last - 1]!.lower) ||
      right.place?.kind === Kind.country)
  )
    return false
  if (link === 'on')
    return (
      is(classes[right.first]! | classes[right.last - 1]!, Class.Common) && !is(classes[right.first], Class.Calendar)
    )
  return !is(classes[right.first], Class.Calendar)
}

const isBoard = wordFact(({ text }) => /^(?:Directors|Trustees|Governors|Regents)$/.test(text))

/** `Government of Daniel Ortega` is the person's, `Government of Chile` a name. */
const isHoldersOffice = ({ words, classes }: Scene, left: Candidate, right: Candidate): boolean =>
  /^(?:government|administration|presidency|cabinet|regime|office)$/.test(words[left.last - 1]!.lower) &&
  right.last - right.first > 1 &&
  isGiven(classes[right.first]!) &&
  !right.place

const isSecondLink = (second: string, first: string): boolean =>
  second === 'the' || (first === 'de' && /^(?:la|los|las)$/.test(second)) || (first === 'of' && second === 'a')

/** Class bits of the word that takes `of`: the last, or any head of what was joined before. */
function headOf({ classes }: Scene, { first, last, joined }: Candidate): number {
  let bits = classes[last - 1]!
  if (joined) for (let i = first; i < last; i++) bits |= classes[i]! & Class.JoinHead
  return bits
}

/** An English word, or one built like those of sciences and trades: `Mitigation`, `Radiopharmaceuticals`. */
const isPlain = (bits: number, lower: string): boolean =>
  !is(bits, Class.Function | Class.Calendar) &&
  (is(bits, Class.Common) ||
    (/(?:tion|ment|ness|ity|ism|ics|ance|ence|ship|logy|graphy|ceuticals|economic)$/.test(lower) &&
      !is(bits, Class.Given | Class.Surname)))

/** `Ministry of Agriculture, Forestry and Fisheries`: the list must come to its `and`. */
function joinsList(scene: Scene, left: Candidate, right: Candidate): boolean {
  const { words, classes } = scene
  if (!left.joined || right.titled || left.last !== right.first - 1) return false
  for (let i = right.first; i < right.last; i++) if (!isPlain(classes[i]!, words[i]!.lower)) return false
  const l = left.last - 1
  if (is(classes[l], Class.OrgHead) && !fields.has(words[l]!.lower)) return false
  if (!isPlain(classes[l]!, words[l]!.lower)) return false
  for (let i = right.last; i < right.last + 6 && i < words.length; i++) {
    if (words[i]!.lower === 'and')
      return looks(words[i + 1], Shape.Capital) && isPlain(classes[i + 1]!, words[i + 1]!.lower)
    if (words[i]!.text !== ',' && !looks(words[i], Shape.Capital)) return false
  }
  return false
}

/** `Food and Agriculture Organization`, `Ministry of Health and Welfare`; never two names. */
function joinsAnd(scene: Scene, left: Candidate, right: Candidate): boolean {
  const { classes, words } = scene
  if (is(classes[right.first], Class.JoinHead | Class.BareOrg) && right.last - right.first === 1) return false
  const l = left.last - 1
  const field = fields.has(words[l]!.lower)
  if (left.joined) {
    return (
      arePlain(scene, right.first, right.last) &&
      isPlain(classes[l]!, words[l]!.lower) &&
      (field || !is(classes[l], Class.OrgHead)) &&
      (!is(classes[right.last - 1], Class.Title) || is(classes[right.last - 1], Class.Modifier))
    )
  }
  if (left.titled || is(classes[l], Class.BareOrg | Class.Title | Class.Demonym | Class.NoName)) return false
  // `Elbit Systems and Alpha Design Technologies` are two, `Cotton Mill Workers and Helpers Union` is one.
  if (field && !crowds.test(words[l]!.lower) && !arePlain(scene, left.first, left.last)) return false
  if (!field && (is(classes[l], Class.OrgHead) || !is(classes[l], Class.Common))) return false
  const head = headAt(scene, right)
  return head > right.first && arePlain(scene, right.first, head)
}

/** Where the head of an organisation's name stands: its last word, or the one before `of`; -1 when it has none. */
function headAt({ classes, words }: Scene, { first, last, joined }: Candidate): number {
  let end = last
  if (joined) for (let i = last - 1; i > first; i--) if (words[i]!.lower === 'of') end = i
  return is(classes[end - 1], Class.OrgHead) ? end - 1 : -1
}

/** English words and the small ones that tie them. */
function arePlain({ classes, words }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!isPlain(classes[i]!, words[i]!.lower) && !/^(?:and|,|&)$/.test(words[i]!.lower)) return false
  return true
}

/** `People’s Bank`, `St Mary’s Hospital`, `King’s College`; `Iran’s Ministry` stays two. */
function joinsPossessive(scene: Scene, left: Candidate, right: Candidate): boolean {
  const { classes, words } = scene
  if (
    !is(classes[right.last - 1], Class.OrgHead | Class.Facility | Class.PlaceHead) &&
    !is(classes[right.first], Class.JoinHead | Class.OrgHead)
  )
    return false
  const owner = words[left.last - 1]!.lower
  if (owners.has(owner)) return true
  return /^(?:st|st\.|saint)$/i.test(words[left.first]!.text) && left.last - left.first === 2
}
