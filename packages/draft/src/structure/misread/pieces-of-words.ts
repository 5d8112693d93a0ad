import { usualWords } from "./usual-words.ts";

/** Words that this project does not use, but texts do: what is left of "amending" and "amended". */
const notOurs = ["amending", "amended"].map((word) => word.slice(1));

/** Words that are the start or the end of a usual word, and whole words too. */
const wholeWords: ReadonlySet<string> = new Set([
  ...notOurs,
  ...`abilities accept accord ached aching adapt admin advisor affirm affirmed afford aggregated aging agree
  ailed align alter appoint approve armament arrange associate aster asters attain author authorize avail
  aware awful awing bating belong bench budge cession chang charge chart claimed comes coming commend commendation
  commended compete concert conciliation concur conde condemn confer conform connect consist constitution
  construct construction consul contain contextual corporate corrupt count courage cover cross dance dates
  decide declare dedicate define dentify dependence dependent describe designate detail dialog differ digit
  diplomat disaggregate disarm displace disrupt dress ducts earned earning eases eaten eater eating edible
  eight elating elation elect elector eloped eloping ember embers emerge employ empower ended ender endorse
  enforce enjoy enshrine enter entitle equate equip estimate ether event exacerbate exclusive exploit
  express facto fairs fence filling finished firms formation forme formed formula found frame freed fulfill
  function gaged genera geographic going govern grants harass hereby herein hereto highlight hindered impart
  import impose incite institution intend intent interact interfere intern invest involve journal kills
  knowledges laces lance lanced lateral lawful leader learn lease ledge levant liable licit limit lined liver
  logistic mains manifest mater matte meaning mediate merging minor modal moment motion
  mount multi munition nation neutral object opting option orders ordinate organ ought outline owner owners
  pacts pared paring partial partner perpetrate persist persona pertain pinion placed placement plying
  pointed portant ports potent predict presentation preside president presses pressing prevail prima proceed
  proclaim product profess profession program proportionate proportionately propose prose prosper prove
  proved quest quests raining rants rating ration rational rations ravel ready reaffirm reason recall
  recommend recon reconstruct recover recruit refer refuge regulator relate rends reparation reparations
  represent reservation reserve residential restrict resume revise rimes rises roach roaches roper rough
  round rounds roving rowing search secret seize sequences servers serving settle socio solid solve
  specially spite stain stained staining stake stances stand standing stems sting store strength stress
  subregion suffer table tacks targe techno tempo tended tending tension termination terror texts therefor
  tireless titled tradition traffic train trans transform treat tresses tribute tributes umber understand
  unprecedent valuation vents venue vices viewing visions wards willing withdraw works`.split(/\s+/),
]);

/** Small words, also of other languages in resolutions, that are the start or the end of a usual word. */
const smallWords: ReadonlySet<string> = new Set(
  `able ace act acts ad add age aged ages aim airs al all ally alt an and app arch are arm art arts as asks
  at ate au ban bar base bat be bide bin bind bus call can cap car cent co come con cope cult cure dam
  date de deli des dire do doc don draw du each ear ears ease east eat eats edge en end ends era es et
  even ever ex face fact fail fait fig fin find flex for fore form fort four free full fund gain gal gent
  get give go grow half hall hard hare harm he heal help her here high hold hole host hu ice in inn ion is
  it its join jus just kill know la lab lace land last late lay lays le lead led less let like line link
  list live log long look lose low main mall man mar mark mat mate me mean meet men met mine mini mob mod
  mom move name need net new no nor not nut of off old on open opt or ore our out over own pace pact pan
  par para part pay pea pen per plan play poor pop port pos pose pot pre pro pub raft rain ran rap rat
  rate re read real red rent res rest ring road rob safe san sat se sect see seek self sent ser set sets
  sex side sign sin sing sit sits situ ski so son sons sour spa stag stem sub sue suit sum sure tack take
  tan tea tech ten tend tens tent term test text the them ties time tire to too tow try turn unit up urge
  us use used uses val vent very vice view void war ward warn we who wide will wing wit with work writ you`.split(
    /\s+/,
  ),
);

/** A letter alone may be a mark, and Roman numbers are. */
const shortestPiece = 2;
const roman = /^[ivxlcdm]+$/;
/** The plural of a word has an s. */
const fewestAtEnd = (word: string) => (word.endsWith("s") ? 2 : 1);
/** A copy that loses the start of a line loses few letters. */
const mostAtStart = 3;

/** The usual words by their pieces: "internatio", "velopment". */
function wordsByPiece(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of [...usualWords].sort((a, b) => a.length - b.length)) {
    const pieces = [
      ...Array.from({ length: mostAtStart }, (_, at) => word.slice(at + 1)),
      ...Array.from({ length: word.length - fewestAtEnd(word) + 1 }, (_, length) => word.slice(0, length)),
    ];
    for (const piece of pieces)
      if (
        !words.has(piece) &&
        piece.length >= shortestPiece &&
        !usualWords.has(piece) &&
        !wholeWords.has(piece) &&
        !smallWords.has(piece) &&
        !roman.test(piece)
      )
        words.set(piece, word);
  }
  return words;
}

let known: ReadonlyMap<string, string> | undefined;

/** The usual word of which a word is only the start or the end: a copy has cut it. */
export function wordOfPiece(piece: string): string | undefined {
  known ??= wordsByPiece();
  return known.get(piece);
}
