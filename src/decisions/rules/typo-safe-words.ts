/**
 * Words in which a slip of the pen can be told from another word. Each was held against a full list of Norwegian words
 * (bokmål and nynorsk, 1.34 million forms; spell-norwegian 2.2): there is no other word with the same first letter and
 * the same two last letters within the number of letters given, save spelling variants of the same word. Words that
 * carry a duty, a limit or a number are left out, however far from others they lie.
 */
const alone = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** No other word within one letter: one slip is forgiven. */
export const aloneWithinOne = alone(`
arbeidsutvalget arealbruk arealbruken arealdel arealplan boligbygging boligbyggingen deltakerkommunene
dokument finansiering finansieringen folketall folketallet formannskap formannskapet fylkeskommune
fylkeskommunen fylkeskommunene fylkeskommuner fylkesting fylkestinget godsterminal høringsutkast
høringsutkastet innbyggertall innbyggertallet jordvern kommunale kommunalt kommunedirektøren kommuneloven
kommunen kommunene kommunenes kommunens kommunestyrene landbruk lokalisering medlemmene nasjonale
næringsområdene næringsområder næringsplanen oppfølgingen ordføreren planlegging planleggingen profilering
regionale reguleringsplan reguleringsplaner reindrift retningslinjene retningslinjer saksbehandling
saksbehandlingen samarbeid samarbeidet samordnes samordning styringsgruppen tidspunkt utbyggingsmønster
utviklingsplanen virksomhet virksomheten virksomheter
`);

/** At least ten letters, and no other word within two letters: two slips are forgiven. */
export const aloneWithinTwo = alone(`
administrasjonen administrativ administrative administrativt arbeidsplassintensiv arealplanen arealplanlegging
avviklingsstyret befolkningsvekst befolkningsveksten beskrivelse besøksintensiv betalingsinnstilling
boligområdene boligområder boligpolitikk departement departementet dokumentet driftsbudsjettet
driftsregnskapet driftsutgiftene eiendommer enkeltvedtak finansiere finansieres folkevalgt forholdsvalg
forvaltningsorganer forvaltningsrevisjon friluftsområder fylkesdelplan fylkeskommunens gangavstand godkjenning
handlingsplan handlingsprogram handlingsprogrammet ikrafttredelse informasjon infrastruktur infrastrukturen
innarbeides innsynsretten institusjoner interkommunal interkommunale interkommunalt internkontroll
internkontrollen investeringsbudsjettet klagefrist klageinstans klageinstansen klageinstansens klagenemnder
klimagassutslipp klimagassutslippene knutepunkt kollektivtrafikk kollektivtrafikken kommunedelsutvalg
kommunekassen kommuneplan kommuneplanen kommuneplanens kommunerådet kommunesenter kommunestyre kommunestyret
kommunestyrets kommunikasjon konsekvensutredning kontrollere kontrollutvalg kontrollutvalgets kulturlandskap
landbruksområder medlemskommunene medlemskommuner naturområder næringsområde næringsplan næringsutvikling
næringsvirksomhet omdisponere omdisponeres omdisponering opposisjonen planbestemmelse planforslag planprogram
planprogrammet plansamarbeid prioriteres privatpersoner protokollen rapportering regionrådet representant
representanten representanter representantskap representantskapet representantskapets representasjon
representert retningslinje rettssubjekt rettssubjekter rettssubjektet revisjonsberetningen rådmannsforum
saksforberedelse samarbeidsavtale samarbeidsavtalen samfunnsdel sammenhengende sekretariatet selskapsavtalen
sentrumsområdene sentrumsområder strategisk strategiske styremedlem styringsorganer taushetsplikt
taushetsplikten tidspunktet tilbakeføres tilgjengelighet tilsynsmyndigheter transportbehov tredjeperson
underinstansen utarbeides utarbeiding utviklingsplan varamedlem vedtaksmyndighet vedtektsendring vertskommunen
årsberetning årsberetningen årsberetningene årsbudsjett årsbudsjettet årsmelding årsregnskapet økonomiplan
økonomiplanen
`);
