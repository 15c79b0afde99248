import { list } from './list.ts'

/** Last words of names of land, water and divisions. */
export const placeHeads: readonly string[] =
  list(`province state region district county governorate prefecture oblast krai island islands isle isles peninsula river lake sea ocean bay
  gulf strait straits channel mountain mountains mount mt hill hills valley desert forest delta basin coast falls reef plateau plains
  archipelago beach creek glacier volcano canyon parish municipality township borough heights springs republic kingdom emirate territory
  territories range pass wadi sultanate hemisphere atoll cove lagoon marsh swamp rainforest jungle estuary fjord village town city suburb neighbourhood
  neighborhood quarter ward subdivision tehsil taluk upazila mandal barangay division raion okrug canton commune voivodeship
  shoal cape highlands lowlands midlands steppe tundra crater ridge peak summit hinterland corridor triangle enclave`)

/** First words of the same: `Lake Chad`, `Mount Kenya`, `Port Harcourt`. */
export const placeOpeners: readonly string[] =
  list(`lake mount mt mt. cape fort port gulf bay strait isle upper lower greater san santa saint st st. são sao santo
  los las el la new north south east west northern southern eastern western central northeast northwest southeast southwest
  north-east north-west south-east south-west northeastern northwestern southeastern southwestern rio río puerto ciudad villa tel tell khan
  umm ras beit kfar rosh ain nizhny velikiy dar deir wadi jebel jabal kampung kota bukit ulan ust`)

/** First words of places' names in languages that put the head first. */
export const foreignPlaceOpeners: readonly string[] =
  list(`plaza calle avenida cerro lago playa parque barrio bahía bahia laguna cabo foz pozo volcán volcan estadio aeropuerto museo
  catedral teatro palacio hacienda rue boulevard île lac baie gare stade palais praia rua praça morro piazza isola
  jalan gunung pulau sungai tanjung taman pasar wat koh doi khlong desa kecamatan kabupaten`)

/** Last words of buildings, roads and other things that stand somewhere. */
export const facilityHeads: readonly string[] =
  list(`airport airfield aerodrome airbase port harbour harbor station bridge tower towers stadium arena park square street avenue road highway
  expressway motorway dam palace castle fort fortress mosque temple cathedral basilica prison jail penitentiary camp base museum library hotel mall plaza
  building cemetery barracks canal tunnel pier wharf dock docks terminal zoo gardens garden hall theatre theater monument memorial
  shrine monastery abbey convent refinery mine checkpoint crossing junction market bazaar boulevard lane drive alley estate hospital
  chapel church synagogue gurdwara villa mansion manor lodge inn gallery pavilion gym gymnasium racecourse speedway golf course lighthouse
  citadel gate gateway wall quay marina reservoir interchange roundabout circus close terrace mews row campus
  st st. ave ave. rd rd. blvd blvd. hwy dr. pkwy parkway turnpike interstate freeway bypass
  cave caves spaceport cosmodrome observatory nursery sanctuary reserve shelter dormitory pier skyscraper headquarters`)

/** Lower-case words behind a name that make it a place: `Kursk region`. */
export const placeNouns: readonly string[] =
  list(`province state region district county governorate prefecture oblast krai island islands peninsula city town village
  municipality township suburb neighbourhood neighborhood area valley desert border river coast division area airport
  strait territory metropolis port capital hospital residents enclave provinces districts slum township locality constituency woman man resident teenager`)

/** Lower-case words that put a name on the map when they and `of` stand before it. */
export const placeNounsOf: readonly string[] =
  list(`city town village province state region district county governorate prefecture island islands peninsula municipality suburb port
  capital outskirts north south east west north-east north-west south-east south-west northeast northwest southeast southwest
  coast shores streets territory neighbourhood neighborhood republic kingdom parts residents people nation country area township
  hamlet enclave border centre center heart slum suburbs towns villages cities provinces`)

export const directions: readonly string[] =
  list(`north south east west northern southern eastern western central northeast northwest southeast southwest north-east
  north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
  south-western upper lower greater downtown inner outer mainland rural coastal`)

export const placePrepositions: readonly string[] = list(
  'in near across throughout outside around toward towards inside into within',
)
