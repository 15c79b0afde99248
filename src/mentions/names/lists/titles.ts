import { list } from './list.ts'

/** What stands before a name and nowhere else. */
export const honorifics: readonly string[] =
  list(`mr mr. mrs mrs. ms ms. miss mister messrs messrs. dr dr. drs prof prof. sir dame lord lady madam madame mme mlle monsieur señor senor
  señora don doña hon hon. honourable honorable rt. shri smt smt. kumari thiru selvi datuk dato dato' datin datuk seri puan tun
  tengku tunku engr engr. barr barr. alhaji alhaja hajia haji hajji hadji malam mallam sheikh shaikh sheik shaykh shaikha sheikha
  mullah mulla maulana maulvi moulana mufti imam ayatollah hojatoleslam grand-ayatollah sayyid syed-ul swami pandit guru acharya baba
  comrade cde cde. ustaz ustad ustadh kyai nawab sardar rev rev. reverend fr fr. rabbi pastor mgr msgr monsignor
  hrh h.r.h. hh h.h. h.e. hm highness majesty excellency eminence holiness khun nana oba otunba ogbeni togbe mwalimu ndugu bapak ibu bung daw lt lt. capt capt. col col. gen gen. maj maj.
  sgt sgt. cpl cpl. adm adm. brig brig. insp insp. supt supt. cdr cdr. cmdr cmdr. pte pte. pvt pvt. sen sen. sens sens. rep rep. reps reps. gov gov. govs
  pres pres. atty atty. asst asst. amb amb. acp dcp dsp asi sho aig dcg csp sp asp dig igp ssp dgp pc dc.`)

/** Titles that news writes without expecting anybody not to know them; an addition to the heads of roles. */
export const moreTitles: readonly string[] =
  list(`presidents ministers senators generals judges justices professors doctors secretaries ambassadors chiefs counselors counsellors commissioners mayors councillors princes deputies captains colonels
  co-founder cofounder ceo cfo coo cto gm vp svp evp dg pm fm cm cs dcm mp mps mla mlas mna mnas mep meps mpa mpas mc mlc sc snr
  premier vice-premier backbencher undersecretary under-secretary vice-president ex-president ex-minister vice-chair vice-chairman
  vice-chancellor pro-chancellor deputy-president attorney attorney-general solicitor-general auditor-general governor-general
  secretary-general director-general lieutenant-general major-general brigadier-general general-secretary
  spokesperson spokesman spokeswoman congressman congresswoman councillor councilor councilwoman councilman alderman lawmaker
  defender midfielder striker goalkeeper forward winger quarterback batsman bowler skipper coach captain
  author actor actress singer director producer rapper filmmaker activist analyst economist journalist reporter editor
  correspondent columnist photographer historian scientist researcher engineer lawyer barrister advocate
  detective constable officer sergeant inspector superintendent commissioner sheriff lieutenant colonel
  emeritus laureate nominee candidate founder chairman chairwoman chairperson chair president-elect
  archbishop bishop cardinal pope patriarch metropolitan deacon archdeacon canon father sister brother mother saint
  king queen prince princess duke duchess baron baroness earl count countess emperor empress sultan emir tsar czar crown
  chief paramount headman mayor governor vice secretary`)

/** Titles that are surnames, given names or parts of other names too: they are cut off only where nothing but a title fits. */
export const nameTitles: readonly string[] =
  list(`king prince princess bishop pope dean abbot marshal major judge baron duke justice sultan earl count queen canon
  deacon constable cook baker potter porter mason weaver butcher carpenter page brother father sister mother saint guard ranger
  don sheikh imam mufti guru baba nana prior pastor cardinal general captain chief head leader star sergeant parent child
  king's coach speaker champion lord lady forward author crown vice winger counsel whip pilot steward warden fisherman hunter
  striker singer driver native winner veteran rider sp pc dc sc mc dig md gm pm`)

/** Words before a title that belong to it: `Deputy`, `Prime`, `Acting`. */
export const titleModifiers: readonly string[] =
  list(`prime deputy vice former ex acting interim caretaker foreign finance interior defence defense justice health education home chief
  first second third senior assistant associate joint principal general executive managing permanent special federal provincial
  regional national state police army navy naval military trade labour labor energy environment agriculture transport tourism
  information communications culture sports youth housing planning development cooperation economy economic industry commerce
  science technology water mining lands works public social welfare women's cabinet union parliamentary political security
  press media financial technical operations marketing sales creative artistic editorial legal medical research opposition
  majority minority shadow backbench house senate floor party lead grand high crown surgeon solicitor auditor inspector additional
  sub founding honorary outgoing incoming incumbent long-time veteran late lieutenant major brigadier flight squadron wing group
  petty warrant staff lance master district county city town village ward area country global worldwide regional international
  royal civil human external internal domestic local rural urban central immigration customs revenue treasury budget tax
  petroleum oil gas power electricity railway railways aviation shipping maritime fisheries forestry climate digital innovation
  religious islamic minorities children family gender equality employment manpower human resources supply consumer affairs
  presidential gubernatorial senatorial relations matters ministry of for and communication director managing`)
