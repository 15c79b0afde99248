/** Words that say that something changes, before or after by how much. */
export const changing = `rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing
  decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining gain gains gained gaining
  climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring slip slips slipped
  slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging plummet plummets plummeted plummeting
  tumble tumbles tumbled tumbling cut cuts cutting raise raises raised raising reduce reduces reduced reducing lower lowers lowered
  lowering shrink shrinks shrank shrunk shrinking swell swelled widen widened widening narrow narrowed narrowing edge edged edging
  inch inched inching advance advanced ease eased easing rally rallied expand expanded expanding boost boosted hike hiked slash slashed
  trim trimmed rebound rebounded up down higher going went go goes gone move moved moving slow slowed slowing accelerate accelerated
  improve improved improving weaken weakened strengthen strengthened double doubled bring brought push pushed upgrade downgrade spike
  spiked dip dipped skyrocket skyrocketed balloon ballooned bounce bounced recover recovered revise revised change changed lift lifted`
/** Nouns for a change. */
export const changes =
  'increase rise drop fall decline decrease gain jump surge reduction cut growth hike slump plunge boost raise dip uptick'

/** Marks that end a clause. */
export const breaks = '. ; : ! ?'

/** Nouns that a bare number after them only names: `Article 5`, `page 12`, `phase two`. */
export const labels = `article articles chapter chapters section sections page pages pp paragraph clause annex appendix figure fig fig. table exhibit
  number no no. nos nos. nr nr. part volume vol vol. issue item rule amendment title schedule protocol resolution proposition prop
  channel gate platform pier terminal room suite floor apartment apt apt. flat unit building block lot ward precinct zone area sector
  district route highway interstate road junction exit line flight runway track lane bus train
  phase stage step level tier grade class category type group round match game set act scene episode season series week day year
  chapter verse psalm version model mark generation gen division league pool heat seed
  apollo boeing airbus windows formula iphone ipad galaxy playstation xbox radio fm am super euro
  squadron brigade regiment battalion corps platoon unit plan option case count lesson question entry file form grid agent
  studio hall camp site block reactor well pump hangar cell box locker locomotive pope covid hiv category`
/** Words for a street. */
export const streets = `street st st. avenue ave ave. av av. road rd rd. lane ln boulevard blvd blvd. drive dr dr. place pl square court ct way highway hwy
  terrace crescent parkway row mews close plaza alley quay`

/** What a time of day ends in. */
export const dayParts = "am pm a.m p.m a.m. p.m. o'clock gmt bst est edt pst pdt utc et pt"
