import { type Token, WordBits, wordFact } from '../language/index.ts'
import type { Name } from '../mentions/names/index.ts'
import { fold, isAscii } from './fold.ts'

/** A person's name in words, lower case without diacritics; `given` and `surnames` are what a short mention may be. */
export type PersonName = {
  readonly words: readonly string[]
  /** Surname or surname with particles (`von der leyen`, `leyen`), most likely first. */
  readonly surnames: readonly string[]
  readonly given: readonly string[]
}

const Word = {
  Particle: 1 << 0,
  Suffix: 1 << 1,
  /** A family name of Korea, China or Vietnam, which stands first in names written the East Asian way. */
  FamilyFirst: 1 << 2,
} as const

const listed = new WordBits([
  [
    Word.Particle,
    `ag ould mc mac ap vande het van von der den de del della di da do dos das du la le el al bin bint ibn ben ter ten zu af av y
    abu st san d' o' of`,
  ],
  [Word.Suffix, 'jr jr. sr sr. ii iii iv junior senior phd md qc kc mp'],
  [
    Word.FamilyFirst,
    `kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong jeon ko
    moon son yang bae baek heo nam noh ri rhee sim shim ha joo ju koo gu min cha woo ji jin na ro roh pyon thae
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang feng deng cao peng zeng xiao
    tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao xi qin hao mao tsai tsang wong chan cheung lau leung ng chow lai
    tan lim goh ong nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to dinh truong`,
  ],
])

const isParticle = (word: string): boolean => (listed.get(word) & Word.Particle) !== 0
const isSuffix = (word: string): boolean => (listed.get(word) & Word.Suffix) !== 0

/** Whether a word is a family name that may stand first. */
export const isFamilyName = (word: string): boolean => (listed.get(word) & Word.FamilyFirst) !== 0

const foldWord = (word: string): string => fold(word).replaceAll('’', "'")

/** The words of a name, lower case without diacritics; a nickname in quotation marks or brackets is none. */
export function wordsOf(tokens: readonly Token[], name: Name, text: string): string[] {
  if (!isOfTokens(tokens, name, text)) return splitWords(text)
  const words: string[] = []
  for (let i = name.first; i < name.last; i++) {
    const token = tokens[i]!
    if (isPlain(token)) words.push(token.lower)
    else if (!opensNickname(token.text)) words.push(foldWord(token.text))
  }
  return words
}

/** Whether the words of a name are tokens, with a space between: not in `anti-Trump`. */
function isOfTokens(tokens: readonly Token[], { first, last, start, end }: Name, text: string): boolean {
  let next = start
  for (let i = first; i < last; i++) {
    if (tokens[i]!.start !== next || (i > first && text[next - 1 - start] !== ' ')) return false
    next = tokens[i]!.end + 1
  }
  return next === end + 1
}

/** The same from the text alone. */
function splitWords(text: string): string[] {
  const words: string[] = []
  for (const word of text.split(text.includes(',') ? /[ ,]+/ : ' '))
    if (word && !opensNickname(word)) words.push(foldWord(word))
  return words
}

/** A word of ASCII letters stands in a name as it is. */
const isPlain = wordFact(({ text }) => isAscii(text) && !opensNickname(text))

const opensNickname = (word: string): boolean => '"“”‘('.includes(word[0]!)

/** Takes a name apart: `Ursula von der Leyen`, `Kim Yong-bok`, `Yoon Suk Yeol`, `J. Smith Jr.` */
export function readPersonName(words: string[]): PersonName {
  while (words.length > 1 && isSuffix(words.at(-1)!)) words.pop()
  if (words.length < 2) return { words, surnames: words, given: words }
  const last = words.at(-1)!
  const surnames = [last]
  let from = words.length - 1
  while (from > 1 && (isParticle(words[from - 1]!) || words[from - 1]!.startsWith('al-'))) from--
  if (from < words.length - 1) surnames.unshift(words.slice(from).join(' '))
  else for (let n = 1; n < words.length - 1; n++) surnames.push(words.slice(n).join(' '))
  // Spanish and Portuguese writers shorten `Juan Manuel Santos Calderón` to `Santos`.
  if (words.length > 2 && from === words.length - 1) surnames.push(words.at(-2)!)
  // `Hayder al-Jubouri` is `Jubouri` too.
  if (last.includes('-')) {
    const article = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{L}{3})/u.exec(last)
    if (article) surnames.push(last.slice(article[0].length))
    else surnames.push(...last.split('-').filter(p => p.length > 2))
  }
  const given = [words[0]!]
  if (isFamilyFirst(words))
    return {
      words,
      // `Kim Novak` and `Lee Marvin` are written the other way round, which only readers know.
      surnames: last.includes('-') ? [words[0]!] : [words[0]!, last],
      given: [words.slice(1).join(' '), last, words.slice(1).join('-')],
    }
  return { words, surnames, given }
}

/** `Kim Yong-bok`, `Yoon Suk Yeol`, `Xi Jinping`: a family name that is known to stand first, and a given name that looks the part. */
export function isFamilyFirst(words: readonly string[]): boolean {
  if (!isFamilyName(words[0]!)) return false
  if (words.length === 2) return words[1]!.includes('-') || !isFamilyName(words[1]!) || words[1]!.length > 3
  return words.length === 3 && words[1]!.length <= 6
}

/** Whether two full names can be one person: one is the other with words left out or shortened to initials. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length < 2) return false
  // `Juan Quispe` is Juan Quispe Mamani; `Ishida Naoko` is Naoko Ishida.
  if (short.length < long.length && short.every((word, i) => word === long[i])) return true
  if (short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]) return true
  if (
    short.at(-1) !== long.at(-1) &&
    !(short.length === 2 && long.length > 3 && short[1] === long.at(-2) && short[0] === long[0])
  )
    return false
  if (!initialOf(short[0]!, long[0]!) && !(short.length > 2 && initialOf(short[0]!, long[1]!))) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && !initialOf(word, long[at]!)) at++
    if (at++ >= long.length) return false
  }
  return true
}

const initialOf = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!)
}

/** `von der Leyen` alone is a surname, not a full name. */
export const startsWithParticle = (words: readonly string[]): boolean => isParticle(words[0]!)
