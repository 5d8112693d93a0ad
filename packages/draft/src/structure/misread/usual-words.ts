/**
 * Usual words of five letters and more in resolutions of all subjects, without those that look like another word: what
 * looks like one of these was misread.
 */
export const usualWords: ReadonlySet<string> = new Set(
  `abide ability about above absence abuse abuses academia academic accelerate accelerated accelerating
  acceptable acceptance accepted access accessible accession accordance according account accountability
  accountable accurate achieve achieved achievement achievements achieving acknowledges acknowledging across
  acting action actions active actively activities activity actors adaptation addition additional address
  addressed addressing adequate adequately adhere adherence administration administrative adopt adopted
  adopting adoption advance advancement advancing adverse advice advisory advocacy affairs affect affected
  affecting affirming affirms affordable after again against agencies agenda agreed agreement agreements
  agricultural aimed aligned allegations alleged allocation allow along already alternative ambition
  ammunition among amount analyse analysis annex annexed annexes anniversary annual another applicable
  application apply applying appointed appointment appreciation approach approaches appropriate approval
  approved april arbitrary areas arising armed around arrangements arrest article articles aspects
  aspirations assembly assess assessed assessment assessments assets assist assistance assisting associated
  association attack attacks attainment attention august auspices authorities authority authorization
  authorized availability available avoid avoiding awareness balance balanced barriers based basic basis
  become before behalf behind being belief belonging below benchmarks benefit benefits better between beyond
  bilateral binding biodiversity bodies border borders bring bringing broad broader brought budget budgetary
  build building business called calling calls cannot capabilities capability capacities capacity carried
  carry carrying cases cause caused causes cease ceasefire central centre centres certain cessation chains
  challenge challenges challenging change changes character characteristics charter child children
  circumstances citizens civil civilian civilians clear clearly climate close closely coherence coherent
  collaborate collaboration collect collection collective combat combating commending commends commercial
  commission commissions commit commitment commitments committed committee common communication
  communications communities community competent complement complementarity complementary complements
  complete completion complex compliance comply component components composition comprehensive concern
  concerned concerning concerns concerted conclusion conclusions concrete condemnation condemning condemns
  conditions conducive conduct conducted conducting conference conferences confidence conflict conflicts
  conformity connection connectivity consensus consent consequences conservation consider consideration
  considerations considered considering consistent consolidate consolidation constitute constitutes
  constitutional constructive consult consultation consultations contained containing context contexts
  contextualize continuation continue continued continues continuing continuous contrary contribute
  contributed contributes contributing contribution contributions control convene convened convening
  convention conventions cooperate cooperation coordinate coordinated coordinating coordination coronavirus
  corrigendum corruption costs could council counter countering countries country course coverage covering
  create creating creation credible crime crimes criminal crises crisis criteria critical crucial cultural
  culture current currently cycle damage dated death december decent decided decides decision decisions
  declaration declarations declared dedicated defence defined degradation delay deliver delivering delivery
  demand demands demobilization democracy democratic deploy deployed deployment described design designated
  designation designed designing despite destruction detailed detention deter deterioration determination
  determine determined devastating develop developed developing development developments devices diagnostics
  dialogue different digital dignified dignity dimensions diplomatic direct directed direction directly
  disabilities disability disaggregated disarmament disaster disasters discharge discrimination
  discriminatory discuss discussion discussions disease diseases displaced displacement disposal
  disproportionate disproportionately disputes disruption disseminate dissemination distribution diverse
  diversity document documentation documents dollars domestic donor donors draft drawing duplication durable
  during duties early economic economy ecosystem ecosystems education educational effect effective
  effectively effectiveness effects efficiency efficient effort efforts eightieth either elected elections
  electoral element elements eliminate eliminating elimination embargo emergencies emergency emerging
  emphasis emphasizes emphasizing employment empowerment enable enabling encourage encouraged encourages
  encouraging endeavour ending endorsed endorsement energy enforcement engage engaged engagement engaging
  enhance enhanced enhancement enhancing enjoyment enshrined ensure ensuring enterprises entitled entity
  entry environment environmental environments equal equality equipment equitable eradicate eradicating
  eradication escalation especially essential establish established establishing establishment estimated
  ethnic evaluation event events every everyone evidence evolving exacerbated examine exchange exclusion
  exclusively executive exercise exist existing expand expanded expanding expansion expedite expeditious
  expeditiously experience experiences expert expertise experts exploitation explore explosive expressed
  expresses expressing expression extend extended extending extension extent external extreme faced
  facilitate facilitated facilitating facilitation facilities facing factors failure faith families family
  feasible february field fields fight fighting final finance financial financing findings first flexible
  flows focal focus focused focusing follow following force forced forces foreign formal former forms
  formulation forth forum forums forward foster fostering foundations fourth framework frameworks freedom
  freedoms freely fulfil fulfilling fulfilment fully functioning functions fundamental funding funds further
  future gains gender general generation generations geographical girls given giving global globally goals
  goods governance governing government governmental governments grave great greater greatest gross ground
  grounds group groups growing growth guarantee guarantees guidance guide guided guidelines guiding
  harassment hardest harmful having health healthy helping helps higher highest highlighting holding
  holistic hospitals hosted hostilities human humanitarian humanity hunger identification identified
  identify identifying identity illegal illicit immediate immediately impact impacts impartial impartiality
  impede implement implementation implemented implementing implications importance important imposed improve
  improved improvement improvements improving impunity incidents incitement include included includes
  including inclusion inclusive income incorporate increase increased increasing increasingly independence
  independent indicators indispensable individual individuals inequalities inequality inform informal
  information informed infrastructure initial initiative initiatives innovation innovative insecurity
  instances institutional institutions instrument instruments integral integrate integrated integrating
  integration integrity intelligence intended intensify intention inter interaction interactive interest
  interested interests interference intergovernmental interim internal internally international
  internationally interrelated intimidation investigate investigation investigations investment investments
  invitation invite invites involved involvement involving island issue issued issues items itself january
  joint jointly journalists judicial jurisdiction justice killing knowledge known labour language languages
  large lasting later latest launch launched leaders leadership leading learned learning least leave leaving
  legal legally legislation legislative legitimate lessons letter level levels light likely limited limits
  linked links listed livelihoods lives living local location logistical looking looks mainstream
  mainstreaming maintain maintaining maintenance major majority making manage management mandate mandated
  mandates manifestations manner march maritime market markets material materials materiel matter matters
  maximum meaningful means measure measures mechanism mechanisms media mediation medical medicines meeting
  meetings member members mental methods midterm might migrants migration military million minimize minimum
  minorities mission missions misuse mitigate mitigation mobilization mobilize mobilizing modalities
  momentum monitor monitoring months movement movements multidimensional multilateral multiple mutual
  mutually namely national nationality nationally nationals nations natural nature necessary necessity
  needed needs negative negotiations neighbouring networks neutrality norms notably notes noting november
  nuclear number nutrition objective objectives objects obligation obligations observance observations
  observe observers obstacles occur october offer office officers offices official officials often older
  ongoing online opening operate operating operation operational operations opinion opportunities
  opportunity options order organization organizations organize organized organs origin other others
  otherwise outcome outcomes outlined outreach outside outstanding overall overcome oversight owing
  ownership pandemic pandemics paragraph paragraphs participants participate participating participation
  particular particularly parties partners partnership partnerships parts party paying payment peace
  peacebuilding peaceful peacekeepers peacekeeping pending people peoples perform performance period
  periodic permanent perpetrated perpetrators persistent person personal personnel persons perspective
  perspectives pertaining phase physical place places planned planning plans platform platforms played plays
  pledge plenary point points police policies policy political poorest population populations posed poses
  position positions positive possibility possible potential poverty power practical practice practices
  predictable prejudice preparation preparations prepare prepared preparedness preparing presence present
  presented preservation preserve preserving presidential press prevailing prevent preventing prevention
  preventive previous primary principle principles prior priorities prioritize priority private problem
  problems procedure procedures proceedings process processes proclaimed proclamation production productive
  products professional programme programmes progress progressive projects proliferation promote promoting
  promotion prompt promptly proper property proposal proposals proposed prosecute prosecution prosperity
  protect protected protecting protection provide provided provides providing provision provisional
  provisions psychosocial public publication publicly purpose purposes pursuant pursue pursuit quality
  question questions racial raise raising range rapid rapidly rates ratification reach reached reaching
  readiness reaffirmed reaffirming reaffirms realization realize reasonable recalling recalls receive
  received receiving recent recognition recognize recognized recognizes recognizing recommendation
  recommendations recommended reconciliation reconstruction recovery recruitment reduce reducing reduction
  reference referred reflect reflected reform reforms refrain refugee refugees regard regarding regardless
  regime region regional regions registration regular regularly regulations regulatory rehabilitation
  reinforce reinforcing reintegration reiterates reiterating related relating relation relations
  relationship release relevance relevant reliable relief religion religious remain remaining remains
  removal remove renew renewed repatriation report reported reporting reports representation representative
  representatives request requested requests require required requirement requirements requires research
  resilience resilient resolution resolutions resolve resource resources respect respected respecting
  respective respectively respond responding response responses responsibilities responsibility responsible
  responsive restoration restore restrictions result resulted resulting results resumed return revenue
  review reviewing reviews revised right rights rising risks robust roles rules rural safeguard safety
  sanctions sanitation satisfaction scale schools science scientific scope second secretariat secretary
  section sector sectors secure securing security seeking seized senior september serious serve service
  services session sessions setting settlement several severe sexual shall share shared sharing shocks
  should sides signed significant significantly signing similar since sites situation situations skills
  small social societies society socioeconomic solidarity solution solutions sound source sources sovereign
  sovereignty space special specialized specific specifically specified spheres spirit spread stability
  stabilization stable staff stages stakeholders standard standards state stated statement statements states
  statistical status steps still storage strategic strategies strategy strengthen strengthened strengthening
  stresses stressing strict strictly strong strongest strongly structural structure structures study subject
  submission submit submitted subregional subsequent subsidiary substantial substantive success successful
  suffering sufficient summary summits supplies supply support supported supporting supports sustain
  sustainability sustainable sustained sustaining synergies system systematic systemic systems tackle
  tackling taken takes taking tangible target targeted targeting targets tasks teams technical technological
  technologies technology temporary tensions tenth terms territorial territories territory terrorism
  terrorist their thematic theme themselves therapeutics there thereby therefore therein thereof thereon
  thereto these third those threat threaten threats three through throughout timely times tirelessly
  together tolerance tools torture total towards track trade traditional trafficking training transfer
  transformation transformative transit transition transitional transnational transparency transparent
  transport travel treaties treatment treaty trends troop troops trust types under underlines underlining
  underlying undermine underscores underscoring understanding undertake undertaken undertaking unfinished
  unhindered unique units unity universal unlawful unless unprecedented until update updated updates uphold
  urban urgency urgent urgently urges urging using vaccines valuable value values various vehicles victims
  views violation violations violence violent vision visits vital voluntary vulnerabilities vulnerability
  vulnerable warning water weapons welcomes welcoming where whether which while whole whose wider widespread
  willingness withdrawal within without women workers working world worldwide would written years young
  youth`.split(/\s+/),
);
