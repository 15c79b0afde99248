/** Nouns that end like an agent (`-er`, `-or`, `-ist`, `-ee`) and are none. */
export const noAgents: ReadonlySet<string> = new Set(
  `answer anger banner barrier beer border bother buffer bumper butter calendar cancer career center chamber chapter character charter cluster
  computer copper corner counter cover cucumber danger december decider diameter dinner disaster dollar encounter fever fiber filter finger
  flower folder freezer gender ginger hammer helicopter hunger jumper ladder laser laughter layer leather letter litter liver locker lumber
  manner marker master matter member meter minister mixer monster murder newsletter number offer order oyster paper parameter pepper pioneer poker
  poster powder power prayer printer quarter register remainder reminder river rubber scanner semester server shelter shoulder shower silver
  slander soccer spider sticker summer supper surrender sweater tender theater thunder tiger timber tower trailer transfer trigger
  trouser tuner under vinegar wafer water weather whisper winter wonder anchor armor behavior color corridor door
  elevator error factor favor flavor floor harbor honor horror humor indicator interior labor major metaphor minor mirror monitor
  motor odor prior reactor rumor savor sector sensor terror tractor tumor vapor vector escalator generator radiator refrigerator
  calculator assist checklist fist list mist playlist twist wrist waist shortlist waitlist consist exist agee coffee committee degree
  fee guarantee jubilee knee levee pedigree spree tree toffee three beer cheer deer
  peer pier sheer steer veer elephant grant plant want warrant restaurant instant constant covenant fragrant hydrant implant
  coolant pollutant antioxidant disinfectant deterrent variant business access address
  congress dress excess express fitness illness process progress press stress success wilderness fortress mattress
  median headquarter
  newspaper wallpaper gunpowder bulldozer container conveyor thriller starter drawer boiler burner charger cooker cooler cylinder
  fertilizer fertiliser freighter fryer gutter heater lighter loader lobster moisturizer mower pointer rocker roller
  router scooter screwdriver shutter skyscraper steamer tanker taper toaster trimmer trawler tracker
  typewriter cruiser destroyer bomber bunker blockbuster cleanser clipper chopper cracker burger hamburger
  crater cider cellar altar pillar solar sugar dear ear gear lever liter litre meteor ardor candor clamor
  equator exterior fervor rotor stupor succor transistor ventilator
  supercomputer rather after over later however together never ever other another either neither whether altogether
  former latter upper lower inner outer proper super utter bitter clever eager sober older younger bigger smaller
  higher greater longer shorter better`.split(/\s+/),
)
