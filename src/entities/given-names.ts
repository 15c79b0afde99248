import { readTable } from '../tables.ts'
import type { Gender } from './draft.ts'

let table: Map<string, Gender> | undefined

/** The gender that a given name tells (lower case, no diacritics); undefined when it tells none. Read on first use. */
export function genderOfGivenName(name: string): Gender | undefined {
  table ??= load()
  return table.get(name)
}

function load(): Map<string, Gender> {
  const [female = '', male = ''] = readTable('given-names.txt').split('\n')
  const genders = new Map<string, Gender>()
  // The table has no name twice; what the lists here say goes before it.
  for (const name of female.split(' ')) genders.set(name, 'female')
  for (const name of male.split(' ')) genders.set(name, 'male')
  for (const name of women) genders.set(name, 'female')
  for (const name of men) genders.set(name, 'male')
  return genders
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
