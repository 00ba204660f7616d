/**
 * Pairs that are only form: permitted variants within bokmål and the same word in nynorsk (Bokmålsordboka and
 * Nynorskordboka, Universitetet i Bergen og Språkrådet; facts, own selection). A pair stands here only when neither
 * word can be read as another word in its place; "ei" (old negation), "no" (now), "område" (singular or plural) and
 * the like are left out, so that they count as a difference.
 */
const variants = `
fremtid framtid, fremtiden framtiden, fremtida framtiden, framtida framtiden, fremtidig framtidig, fremtidige framtidige, fremlagt framlagt,
fremlagte framlagte, framlagde framlagte, frem fram, fremdrift framdrift, fremover framover, fremkommelighet framkommelighet,
vei veg, veien vegen, veier veger, veiene vegene, vegar veger, vegane vegene, veinett vegnett, veinettet vegnettet, riksvei riksveg,
fylkesvei fylkesveg, fylkesveier fylkesveger, gangvei gangveg, sykkelvei sykkelveg, hovedvei hovedveg, hovedveier hovedveger, hovudveg hovedveg,
områda områdene, tiltaka tiltakene, åra årene, saka saken, utviklinga utviklingen, planlegginga planleggingen, behandlinga behandlingen,
høringa høringen, høyring høring, høyringa høringen, høyringsutkast høringsutkast, høyringsutkastet høringsutkastet, ordninga ordningen,
vurderinga vurderingen, bygginga byggingen, utbygginga utbyggingen, fordelinga fordelingen, gjennomføringa gjennomføringen, regjeringa regjeringen,
boligbygginga boligbyggingen, bustadbygging boligbygging, bustadbygginga boligbyggingen, bustad bolig, bustader boliger, bustadene boligene,
bustadområde boligområde, næringsområda næringsområdene, byggjeområde byggeområde, byggjeområda byggeområdene, byggeområda byggeområdene,
dyrka dyrket, matjorda matjorden, jorda jorden, jordbruksareala jordbruksarealene, areala arealene,
ikkje ikke, frå fra, skuleområde skoleområde, skule skole, skular skoler, skulane skolene, eit et, ein en, dei de, nokon noen, nokre noen, noko noe,
kvar hver, korleis hvordan, kva hva, utan uten, utanfor utenfor, innanfor innenfor, innan innen, seinast senest, tidlegast tidligst,
høgst høyst, høgare høyere, lågare lavere, høg høy, høge høye, låg lav, låge lave, vere være, blei ble, vart ble, vert blir, verte bli,
gjer gjør, gjere gjøre, gjerast gjøres, gjev gir, tek tar, takast tas, kjem kommer, får får, gjeld gjelder, legg legger, ligg ligger, liggje ligge,
leggje legge, leggjast legges, leggast legges, setje sette, setjast settes, settast settes, følgje følge, følgjer følger, følgjast følges, følgast følges,
følgjande følgende, byggje bygge, byggjast bygges, byggast bygges, halde holde, haldast holdes, veljast velges, veljer velger, gjevast gis,
vedtek vedtar, vedtakast vedtas, vedteke vedtatt, vedtekne vedtatte, fastset fastsetter, fastsetje fastsette, fastsetjast fastsettes, fastsettast fastsettes,
gjennomførast gjennomføres, vurderast vurderes, lokaliserast lokaliseres, prioriterast prioriteres, sikrast sikres, utarbeidast utarbeides,
finansierast finansieres, fordelast fordeles, betalast betales, dekkjast dekkes, dekkast dekkes, endrast endres, sendast sendes, behandlast behandles,
handsamast behandles, utviklast utvikles, etablerast etableres, nyttast nyttes, brukast brukes, leverast leveres, rapporterast rapporteres,
innarbeidast innarbeides, konsentrerast konsentreres, omdisponerast omdisponeres, kallast kalles, innkallast innkalles, avgjerast avgjøres,
kommunar kommuner, kommunane kommunene, kommunale kommunale, medlemskommunane medlemskommunene, medlemskommunar medlemskommuner,
deltakarkommunane deltakerkommunene, deltakarar deltakere, deltakarane deltakerne, deltakar deltaker, ordførar ordfører, ordføraren ordføreren,
ordførarar ordførere, ordførarane ordførerne, leiar leder, leiaren lederen, nestleiar nestleder, nestleiaren nestlederen, medlemmar medlemmer,
medlemmane medlemmene, medlemene medlemmene, røyst stemme, røyster stemmer, røystene stemmene, røysterett stemmerett, fleirtal flertall, fleirtalet flertallet,
mindretal mindretall, mindretalet mindretallet, årleg årlig, årlege årlige, særleg særlig, særlege særlige, naudsynt nødvendig, naudsynte nødvendige,
offentleg offentlig, offentlege offentlige, skriftleg skriftlig, skriftlege skriftlige, mogleg mulig, moglege mulige, muleg mulig, verksemd virksomhet,
verksemda virksomheten, verksemder virksomheter, verksemdene virksomhetene, arbeidsplassar arbeidsplasser, arbeidsplassane arbeidsplassene,
innbyggjar innbygger, innbyggjarar innbyggere, innbyggjarane innbyggerne, innbyggjartal innbyggertall, innbyggjartalet innbyggertallet, folketal folketall,
folketalet folketallet, tal tall, talet tallet, personar personer, bilar biler, planar planer, planane planene, reguleringsplanar reguleringsplaner,
kommuneplanar kommuneplaner, kommuneplanane kommuneplanene, arealplanar arealplaner, arealplanane arealplanene, stasjonar stasjoner, samanheng sammenheng,
saman sammen, samarbeidsavtala samarbeidsavtalen, avtala avtalen, eigen egen, eige eget, eigne egne, eigar eier, eigarar eiere, eigardel eierandel,
hovud hoved, hovudsak hovedsak, hovudregel hovedregel, rådmannen rådmannen, berre bare, sjølv selv, sjøl selv, sjølve selve, heile hele, heilt helt,
fleire flere, færre færre, meir mer, mindre mindre, mykje mye, nye nye, saker saker, anna annet, andre andre, vidare videre, tidlegare tidligere,
seinare senere, mogleg mulig, moglegheit mulighet, naturleg naturlig, felles felles, tilrådingar tilrådinger, retningsliner retningslinjer,
retningslinene retningslinjene, framfor framfor, blant blant, oppgåver oppgaver, oppgåve oppgave, oppgåvene oppgavene, løysingar løsninger, løysing løsning,
tenester tjenester, tenestene tjenestene, teneste tjeneste, kjelde kilde, kjelder kilder, kostnadar kostnader, kostnadane kostnadene, utgiftar utgifter,
utgiftene utgiftene, tilskota tilskuddene, tilskot tilskudd, tilskotet tilskuddet, kollektivtrafikken kollektivtrafikken, køyretøy kjøretøy,
haldeplass holdeplass, haldeplassar holdeplasser, eksisterande eksisterende, gjeldande gjeldende, bindande bindende, rettleiande veiledende, vegleiande veiledende,
veileiande veiledende, tilsvarande tilsvarende, gjennomgåande gjennomgående, nærleiken nærheten, sentruma sentrumene, høgskole høyskole, høgskule høyskole,
syv sju, tyve tjue, bru bro, deira deres, samrøystes enstemmig, samrøystes enstemmig, einstemmig enstemmig, representantar representanter,
representantane representantene, varamedlemmar varamedlemmer, uttrer uttrer, oppseiing oppsigelse, fristen fristen, månader måneder, månad måned, veker uker, veke uke,
dagar dager, timar timer, kroner kroner, tilslutnad tilslutning, sluttar slutter, tilrår tilrår, tiltrår tiltrer, mellom mellom, desse disse, denne denne
`; // prettier-ignore

/** Word (lower case) → the form that stands for all its variants. */
export const spellingForm: ReadonlyMap<string, string> = new Map(
  variants
    .split(/[,\n]/u)
    .map((pair) => pair.trim().split(/\s+/u))
    .filter((pair): pair is [string, string] => pair.length === 2 && pair[0] !== pair[1]),
);

/** One line, one meaning: the forms after the first are written out or abbreviated otherwise. */
const abbreviationLines = `
jf. | jfr. | jf | jfr | jamfør | jevnfør | jmf.
mv. | m.v. | mv | med videre | med vidare
m.m. | med mer | med meir
osv. | osv | og så videre
bl.a. | bl. a. | blant annet | blant anna | mellom anna | m.a.
f.eks. | f. eks. | for eksempel | til dømes | t.d. | f.eks
dvs. | d.v.s. | det vil si | det vil seie
iht. | i henhold til | ihht. | i.h.t.
mht. | m.h.t. | med hensyn til | med omsyn til
pga. | p.g.a. | på grunn av
ca. | ca | cirka | circa
inkl. | inkl | inklusive | inklusiv
ekskl. | ekskl | eksklusive | eksklusiv
evt. | ev. | eventuelt
pkt. | pkt | punkt
nr. | nr | nummer
kap. | kap | kapittel
t.o.m. | til og med
f.o.m. | fra og med | frå og med
kl. | klokka | klokken
pr. | pr | per
vedr. | vedrørende | vedkomande
ang. | angående
§ | paragraf
innenfor | innafor
istedenfor | i stedet for | i staden for | istaden for
ifølge | i følge | ifølgje
idag | i dag
e-post | epost
`;

/** Read as a unit only after a number: "ha" is a verb elsewhere. */
const unitLines = `
daa | dekar
ha | hektar
% | prosent | pst. | pst
m² | m2 | kvm | kvadratmeter
km² | km2 | kvadratkilometer
`;

const formsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((form) => form.trim()));

/** Each line: the form that stands for all, then the others. */
export const abbreviations: readonly (readonly string[])[] = formsOf(abbreviationLines);
export const unitForms: readonly (readonly string[])[] = formsOf(unitLines);
