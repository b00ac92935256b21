import type { CodeList } from './code-list.ts'
import { euSpace, formerEuSpaces } from './eu-lists.ts'

/** The EU language table. `DUT` and its kind are the bibliographic codes of ISO 639-2, which the table does not use. */
export const LANGUAGE: CodeList = {
  id: 'language',
  space: euSpace('language'),
  edition: 'undated copy of 399 codes',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 399,
  codes: `
  0D0 0E0 ADS AED AEN AFA AFG AFR ALG AMH APA ARA ARO ART ASE ASF ASP ASQ ASW ATH AUS AYM AYO AZE BAD BAI BAT BEL
  BEN BER BFI BFK BIS BNT BOD BOG BOS BQN BQY BRE BRG BTK BUL BVL BZS CAI CAL CAO CAS CAT CAU CAV CAW CAX CAZ CDS
  CEL CES CHA CHN CKB CMC CMN CNR COR COS CRS CSB CSC CSD CSE CSF CSG CSL CSN CSQ CSR CUS CYB CYM DAN DAY DEU DIV
  DOQ DRA DSB DSE DSL DZO ECS ELL ENG EPO ESE ESL ESN ESO EST ETH EUS EWE FAO FAS FCS FIJ FIL FIN FIU FRA FRY FSE
  FSL FSS FUR GEM GLA GLE GLG GLV GRN GSE GSG GSM GSS GUG GUS GYR HAB HAF HAT HBS HCA HDS HEB HIF HIN HKS HMO HOS
  HPS HRV HSB HSH HSL HUN HYE IBO ICL IGN IJO INA INC IND INE INL INS IRA IRO ISE ISG ISL ISR ITA ITE ITO JCS JHS
  JOS JPN JSL JUS KAL KAR KAT KAZ KGI KHI KHM KIN KIR KMR KON KOR KRO KUR KVK KXD LAO LAT LAV LBS LEC LIN LIT LLS
  LSG LSL LSO LSP LST LTZ LUA MAH MAN MAP MDL MFS MIN MIS MKD MKH MLG MLT MNK MNO MOL MON MPD MRE MRI MSA MSD MSR
  MTP MUL MUN MYA MYN MZC MZG MZP MZY NAH NAI NAU NBL NBS NCS NEP NIC NIU NLD NNO NOB NOR NSI NSL NSO NSP NSR NUB
  NYA NZS OCI OP_DATPRO OSS OTO PAA PAN PAP PAU PCP PHI PIH PKS POL POR PRA PRL PRS PRZ PSC PSD PSG PSL PSM PSO PSP
  PSR PUQ PUS QUE RAR REY RMS ROA ROH ROM RON RSI RSL RUN RUS SAG SAI SAL SCO SDH SDL SEM SFS SGG SGN SGX SIN SIO
  SIP SIT SJE SLA SLF SLK SLS SLV SME SMI SMO SOM SON SOT SPA SQI SQS SRP SRQ SSA SSP SSR SSW SVK SWA SWB SWE SWL
  SYY TAI TAM TET TGK THA TIR TKL TNA TNO TON TPI TPJ TRN TSE TSM TSN TSO TSQ TSS TSY TUK TUP TUR TUT TVL TZA UGN
  UGY UKL UKR UKS UND URD URE UZB VEN VIE VLS VSI VSL VSV WAK WEN WLN WOL XHO XKI XML XMS YAA YID YPK YSL YUE YUQ
  YUZ ZHO ZIB ZLM ZND ZSL ZUL ZXX`,
  formerSpaces: [
    ...formerEuSpaces('language'),
    'http://lexvo.org/id/iso639-3/',
    'http://lexvo.org/id/iso639-1/',
    'http://www.lexvo.org/id/iso639-3/',
    'http://www.lexvo.org/page/iso639-3/',
    'http://lexvo.org/page/iso639-3/',
    'http://id.loc.gov/vocabulary/iso639-1/',
    'http://id.loc.gov/vocabulary/iso639-2/',
  ],
  aliases: `
  NLD=dut|nl|nederlands|dutch|néerlandais|niederländisch
  FRA=fre|fr|frans|french|français|französisch
  DEU=ger|de|duits|german|allemand|deutsch
  ENG=en|engels|english|anglais|englisch
  SPA=es|spaans|spanish|español
  ITA=it|italiaans|italian|italiano
  POR=pt
  LTZ=lb
  DAN=da
  SWE=sv
  NOR=no
  NOB=nb
  NNO=nn
  FIN=fi
  ISL=ice|is
  GLE=ga
  POL=pl
  CES=cze|cs
  SLK=slo|sk
  SLV=sl
  HUN=hu
  RON=rum|ro
  BUL=bg
  HRV=hr
  SRP=sr
  ELL=gre|el
  EST=et
  LAV=lv
  LIT=lt
  MLT=mt
  EUS=baq|eu
  CAT=ca
  GLG=gl
  FRY=fy
  TUR=tr
  UKR=uk
  RUS=ru
  SQI=alb|sq
  MKD=mac|mk
  HYE=arm|hy
  KAT=geo|ka
  ARA=ar|arabic|arabisch
  ZHO=chi|zh
  FAS=per|fa
  MSA=may|ms
  MYA=bur|my
  BOD=tib|bo
  CYM=wel|cy
  MRI=mao|mi
  JPN=ja
  HEB=he`,
  // A language tag with a region or script (`nl-BE`) means the language.
  codeOf: (value) => /^([A-Za-z]{2,3})[-_]/.exec(value)?.[1] ?? null,
}
