import type { Skipped } from './document.ts'
import type { Line } from './line.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The commonest words of English, of five letters at most. */
export const english = words(
  'the of and to in a is that for on was with as it he be by at his are this have from not had but they said which or an we were their has been will would who her she its i you more about than after up out all when there no if so what one',
)

/** The commonest words of languages in Latin letters, those left out that English or names have too (`a`, `die`, `la`, `van`). */
const others: readonly ReadonlySet<string>[] = [
  words(
    'que los las del una por con para es su como más pero sus este esta entre cuando muy sin sobre también fue son está según desde nos y el se lo',
  ),
  words(
    'les des une est dans pour que qui sur pas plus par avec sont cette mais ses aux nous vous leur été elle ces selon du et il ce au',
  ),
  words(
    'und der das ist nicht den von mit sich dem ein eine auch auf für hat sie dass nach wird bei einer um zum war aus werden wir ich',
  ),
  words(
    'não uma para com os dos das mais como foi pelo pela são também ele seu sua ao aos já está mas até isso nos e o que se',
  ),
  words(
    'che di non una per sono del della con anche più dei nel alla gli come questo dal ha si essere delle loro stato ed il e',
  ),
  words('het een van niet zijn met dat voor ook aan er maar bij nog wordt naar uit werd deze heeft en de ze hij'),
  words('och att det som för på med den av inte till ett han har om var jag från eller ska kan sig efter hade'),
  words(
    'yang dan di untuk dengan ini itu dari pada tidak akan oleh juga dalam ada adalah kata telah bisa mereka kami saya',
  ),
  words('bir ve bu için ile olarak daha çok gibi kadar sonra olan değil ne var dedi en da de'),
  words('nie że się na jest do jak po przez dla oraz od są jego był być tym ale w z i'),
  words('ya na wa kwa ni katika za la kuwa hii huo cha vya alisema hiyo zaidi pia lakini'),
  words('ang ng sa mga na ay ito siya kung hindi para ni si at may mula niya kanyang'),
]

/** A paragraph has to have so many words before its language is judged. */
export const least = 8
/** The beginning of a long paragraph tells its language; what is quoted may be in another. */
export const longest = 1000
/** One word in twelve from the list of sixty is less than any English sentence of this length has, headlines apart. */
export const leastEnglish = 1 / 12
export const leastLatin = 0.4

/** A paragraph in another language: the rules read English alone, and would find names and quotations that are none. */
export function findForeign(view: string, { start, end, looksEnglish }: Line): Skipped | undefined {
  if (looksEnglish || !isForeign(view.slice(start, Math.min(end, start + longest)))) return undefined
  return { start, end, reason: 'not-english', rule: 'not-english' }
}

function isForeign(sample: string): boolean {
  const list = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu)
  if (!list) return false
  const letters = list.join('').length
  const latin = sample.match(/[a-zà-ɏḁ-ỿ]/gi)?.length ?? 0
  if (letters >= 12 && latin < leastLatin * letters) return true
  if (list.length < least) return false
  const share = (set: ReadonlySet<string>) => list.filter(word => set.has(word)).length / list.length
  const own = share(english)
  if (own >= leastEnglish) return false
  return others.some(set => {
    const known = new Set(list.filter(word => set.has(word)))
    return known.size >= 3 && share(set) >= Math.max(0.15, 3 * own)
  })
}
