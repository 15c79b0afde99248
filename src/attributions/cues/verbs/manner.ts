import { readEntries } from '../entry.ts'

/** Speech named by its sound or manner: as a rule with a quotation. */
export const manner = readEntries(
  'verb',
  'state',
  `
shout: that clause quotation noun @to
yell: that clause quotation noun
scream: that clause quotation noun
cry: that quotation weak
cry out: that quotation +for +against
call out: that quotation noun weak
exclaim: that clause quotation
blurt: that clause quotation
blurt out: that clause quotation noun
bark: that quotation weak
bellow: that quotation
roar: that quotation weak
thunder: that quotation weak
growl: that quotation
snarl: that quotation
snap: that quotation weak
hiss: that quotation
whisper: that clause quotation noun @to
murmur: that clause quotation
mutter: that clause quotation noun
mumble: that clause quotation noun
stammer: that quotation
groan: that quotation weak
moan: that clause quotation +about
sigh: that quotation weak
sob: that quotation
laugh: that quotation +at +about weak
chuckle: quotation +at +about
giggle: quotation
smile: quotation weak
grin: quotation weak
nod: quotation weak
shrug: quotation weak
scoff: that clause quotation +at
sneer: that clause quotation +at
jeer: that quotation noun +at
taunt: that quotation noun
tease: that quotation weak
gush: that clause quotation +about +over
enthuse: that clause quotation +about +over
rave: that clause quotation +about weak
rant: that clause quotation +about +against
rail: that quotation +against +at +about
fume: that clause quotation +about +over +at
rage: that quotation +against +about +at weak
storm: quotation weak
vent: that quotation noun +about
bluster: that quotation
brag: that clause quotation +about +of @to
boast: that clause quotation +about +of @to weak
crow: that clause quotation +about +over
gloat: that clause quotation +about +over
chant: that quotation noun
sing: that quotation noun +about weak
pray: that clause quotation +for
plead: that clause quotation infinitive +for +with
whine: that clause quotation +about
grumble: that clause quotation +about
gripe: that clause quotation +about
mouth: that quotation noun
echo: that quotation noun
parrot: that quotation noun
rhapsodize: +about
wax: +about weak
sound off: that quotation +on +about
hold forth: quotation +on +about
sermonize: that quotation +about
spout: noun quotation
spew: noun
trumpet: that noun quotation
tout: noun quotation +as @to
herald: noun quotation +as
hype: noun
flaunt: noun
ramble: quotation +about weak
drone on: quotation +about
fire back: that quotation +at +with
hit back: that quotation +at +with
shoot back: that quotation
snap back: that quotation
clap back: quotation +at
lash out: that quotation +at +against +over
tear into: noun
tee off: +on
`,
)
