// Writes dist/tables/given-names.txt: a line of women's given names, a line of men's. A name counts where the languages
// that know it agree; `Andrea`, which is both, is left out.
import { writeFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'
import nlp from 'compromise'

const votes = new Map()
const fold = name =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
const vote = (name, gender) => {
  const key = fold(name)
  if (!/^[a-z'-]{2,}$/.test(key)) return
  const count = votes.get(key) ?? { female: 0, male: 0 }
  count[gender]++
  votes.set(key, count)
}

const cyrillic = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g'
    .split(' ')
    .map(pair => pair.split(':')),
)
const latin = name => [...name.toLowerCase()].map(letter => cyrillic[letter] ?? letter).join('')

for (const [locale, data] of Object.entries(allLocales)) {
  const names = data.person?.first_name
  for (const gender of ['female', 'male']) {
    for (const name of names?.[gender] ?? []) {
      if (name.includes(' ')) continue
      vote(locale === 'ru' || locale === 'uk' ? latin(name) : name, gender)
    }
  }
}
const { lexicon } = nlp.world().model.one
for (const [word, tag] of Object.entries(lexicon)) {
  if (tag === 'FemaleName') vote(word, 'female')
  if (tag === 'MaleName') vote(word, 'male')
}

const sure = gender =>
  [...votes]
    .filter(([, v]) => v[gender] >= 4 * (v.female + v.male - v[gender]) && v[gender] > 0)
    .map(([name]) => name)
    .sort()
    .join(' ')
writeFileSync('dist/tables/given-names.txt', `${sure('female')}\n${sure('male')}\n`)
