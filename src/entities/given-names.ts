import { hashKey } from '../hashed-keys.ts'
import { readTable } from '../tables.ts'
import type { Gender } from './draft.ts'

/**
 * All names one behind the other, found by hash where they lie: most names of a text are met once, and each part of a map that
 * they are looked up in is far away in memory.
 */
type GivenNames = {
  /** A space before and behind each name. */
  readonly text: string
  /** The names of women stand in `[women, men)` of the text. */
  readonly women: number
  readonly men: number
  /** Open addressing: where a name begins, and the other bits of its hash; 0 for an empty slot. */
  readonly slots: Int32Array
}

/** The bits of a slot that are a place in the text. */
const placeBits = (1 << 18) - 1
const slotCount = 1 << 15

let table: GivenNames | undefined

/** The gender that a given name tells (lower case, no diacritics); undefined when it tells none. Read on first use. */
export function genderOfGivenName(name: string): Gender | undefined {
  table ??= load()
  const { text, slots } = table
  const hash = hashKey(name)
  for (let slot = hash & (slotCount - 1); slots[slot] !== 0; slot = (slot + 1) & (slotCount - 1)) {
    if ((slots[slot]! ^ hash) & ~placeBits) continue
    const at = slots[slot]! & placeBits
    if (text.startsWith(name, at) && text[at + name.length] === ' ')
      return at >= table.women && at < table.men ? 'female' : 'male'
  }
  return undefined
}

function load(): GivenNames {
  const [female = '', male = ''] = readTable('given-names.txt').split('\n')
  // A name that stands twice is found where it stands first: what the lists here say goes before the table.
  const ours = ` ${men.join(' ')} `
  const theirs = `${women.join(' ')} ${female} `
  const text = `${ours}${theirs}${male} `
  const slots = new Int32Array(slotCount)
  for (let at = 1; at < text.length; ) {
    const end = text.indexOf(' ', at)
    const hash = hashKey(text.slice(at, end))
    let slot = hash & (slotCount - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[slot] = (hash & ~placeBits) | at
    at = end + 1
  }
  return { text, women: ours.length, men: ours.length + theirs.length, slots }
}

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Names that the table's languages do not reach: Arabic, Persian, Indian, African, East Asian, Pacific. */
export const women =
  list(`huma fatima fatma khadija aisha ayesha maryam mariam zainab zaynab layla leila laila noor nour huda hind amal amina aminata
  fatou fatoumata awa mariama aicha salma samira nadia rania dina yasmin yasmine jamila latifa halima hawa asma sumaya hanan
  sahar nasrin narges shirin parvin mahsa masih zahra zohra farah benazir malala hina mehreen sania priya pooja anjali sunita kavita
  lakshmi indira sonia mamata nirmala sushma smriti kamala meera deepika aishwarya sheikh-hasina hasina khaleda chandrika
  ngozi chiamaka adaeze amaka funmilayo folake yetunde bukola wanjiru wambui wangari njeri achieng atieno akinyi nakato thandiwe
  nomvula zanele lindiwe nosipho abena akosua ama efua adwoa esi akua wanjiku chipo tendai-f yuki-f akiko yoko keiko michiko naomi
  sanae yuriko tomoko kumiko mei xiaoyan meiling siti dewi puan nurul aung-suu thuy linh huong lan hoa mai-linh corazon imelda
  leni gloria grace ana-maria lupita guadalupe xiomara dilma michelle claudia aroha mere moana hine losa jacinda sanna mette kaja magdalena
  ursula angela giorgia annalena marine kamila oksana olena yulia yulija ksenia svetlana lyudmila nino salome aliya gulnara dinara`)
export const men =
  list(`mohammed muhammad mohamed mohammad ahmed ahmad mahmoud mahmud mustafa hassan hasan hussein husain hossein ali omar umar
  othman osman khalid khaled yusuf youssef yousef ibrahim ismail bilal tariq tarek karim kareem rashid faisal fahd salman
  abdullah abdul abdel abdelaziz abdelfattah bashar saddam muammar hosni anwar gamal nasser yasser ismael mehdi reza javad masoud hamid
  hamed akbar ebrahim qasem ashraf hamidullah imran nawaz shehbaz asif pervez zulfikar narendra rahul amit rajiv sanjay arvind
  manmohan yogi raj ravi suresh ramesh rajesh vijay arjun virat sachin rohit sunil mahesh anil ajay kumar mukesh gautam mahinda
  gotabaya ranil anura sheikh-mujib ziaur tunde chike chukwuemeka emeka chidi olusegun goodluck bola atiku muhammadu obinna ikechukwu
  kwame kofi kwesi kojo yaw nana kwabena nkosi sipho thabo jacob cyril themba bongani tendai tatenda emmerson hakainde
  moussa mamadou ousmane souleymane ibrahima modou boubacar alassane idriss paul-henri macky bassirou amadou seydou oumar
  uhuru mwai odinga raila kipchoge kiprotich otieno ochieng kamau mwangi njoroge juma yoweri kaguta museveni desta abiy tewodros
  haile hiroshi takashi kenji shinzo fumio taro yoshihide junichiro satoshi kazuo makoto masahiro shigeru akira hideki daisuke kenta
  sergei sergey dmitry dmitri vladimir mikhail nikolai alexei yevgeny volodymyr oleksandr petro viktor serhiy oleh igor andriy
  joko prabowo budi agus bambang susilo mahathir najib ferdinand rodrigo benigno bongbong thaksin prayut srettha
  recep tayyip binali kemal ekrem enver edi hashim aleksandar zoran janez gjorge bidzina irakli mikheil ilham nursultan kassym-jomart
  jair luiz lula nicolas gustavo evo hugo nayib javier alberto nestor sione tevita viliami tama hone mark donald frank emmanuel
  olaf friedrich jens kyriakos pedro viktor giuseppe antonio ursus boris rishi keir`)
