const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Abbreviations before a name or a number: the full stop behind them never ends a sentence. Without it, as written. */
export const leading = words(`
  Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gen Lt Col Maj Capt Cpt Cmdr Adm Sgt Cpl Pvt Brig Supt Insp Det Const Sen Sens Rep Reps Gov
  Govs Pres Atty Amb Sec St Ste Mt Ft Messrs Mme Mlle Mgr Msgr Dept Univ Assn No Nos Art Sect Vol Fig Ch Op approx est ca cf
  vs v Eng Ald Cllr Sra Srta Sheikh`)

/** Abbreviations that may end a sentence, when a word that can begin one follows. */
export const trailing = words(`
  Inc Corp Ltd Co Cos Bros Jr Sr Esq etc al Ave Blvd Rd Hwy Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed
  Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
  Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask Alta Nfld Pty Plc Pvt ft lb lbs oz mph sq tel ext min hrs`)

/** Names in this list are common words too: their full stop belongs to them only behind a comma, as in `Salem, Ore.` */
export const placesOnly = words(
  `Mass Miss Ill Ore Wash Ark Del Ind Kan Mo La Pa Va Ga Mar Jun Jul Sep Mon Tue Wed Thu Fri Que Alta Mont Ave Co al min
  ft oz sq tel ext`,
)

/** `No.` and its like are abbreviations only before a number. */
export const beforeNumber = words('No Nos no nos Art Sect Vol Fig Ch Op ch fig vol p pp')
