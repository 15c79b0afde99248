import { list } from './list.ts'

/** Words that are never a name or the start of one, however they are spelt. */
export const functionWords: readonly string[] =
  list(`a an the this that these those some any no every each either neither both all many much few several most more less
  such another other others what which who whom whose where when why how whatever whoever
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves one ones someone somebody something anyone anybody anything everyone everybody
  everything nobody nothing none oneself
  and or but nor so yet for if unless because although though while whereas whether since until till than as like once lest
  of in on at by to from with without within into onto upon about above across after against along amid amidst among amongst
  around before behind below beneath beside besides between beyond despite down during except inside near off opposite
  out outside over past per regarding through throughout toward towards under underneath unlike up via versus vs concerning
  according following including
  is are was were be been being am has have had having do does did doing done can could will would shall should may might must
  not never n't ain't let
  here there then now today tomorrow yesterday tonight ago also too very just only even still already again almost always
  often sometimes usually rarely soon later earlier meanwhile however moreover furthermore therefore thus hence nevertheless
  nonetheless otherwise instead indeed perhaps maybe probably possibly certainly clearly obviously apparently reportedly
  allegedly recently currently previously originally initially eventually finally ultimately firstly secondly lastly
  actually basically generally specifically particularly especially notably interestingly importantly sadly unfortunately
  fortunately hopefully luckily ironically surprisingly additionally similarly likewise consequently accordingly
  yes no oh well okay ok please thanks thank hello hi dear sorry wow`)
