/** The small authority tables of the EU Publications Office and the categories of high-value datasets. */
import type { CodeList } from './code-list.ts'

const AUTHORITY = 'publications.europa.eu/resource/authority/'

/** What the IRIs of an EU authority table begin with. */
export function euSpace(table: string): string {
  return `http://${AUTHORITY}${table}/`
}

/** Spaces in which codes of an EU table are found by mistake: the plural, and the older metadata registry. */
export function formerEuSpaces(table: string): readonly string[] {
  return [`http://${AUTHORITY}${table}s/`, `http://publications.europa.eu/mdr/authority/${table}/`]
}

/** Flanders uses PUBLIC and NON_PUBLIC only (standards.md section c). */
export const ACCESS_RIGHT: CodeList = {
  id: 'access-right',
  space: euSpace('access-right'),
  edition: 'undated copy of 7 codes',
  source: 'mjanez/ckan-mqa @ a784c134',
  concepts: 7,
  codes: 'CONFIDENTIAL NON_PUBLIC NORMAL OP_DATPRO PUBLIC RESTRICTED SENSITIVE',
  formerSpaces: formerEuSpaces('access-right'),
  aliases: `
  PUBLIC=openbaar|publiek|open|public access|toegankelijk
  NON_PUBLIC=non-public|non public|niet openbaar|niet-openbaar|niet publiek|gesloten
  RESTRICTED=beperkt|beperkt toegankelijk`,
}

export const DATA_THEME: CodeList = {
  id: 'data-theme',
  space: euSpace('data-theme'),
  edition: 'undated copy of 14 codes',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 14,
  codes: 'AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST OP_DATPRO REGI SOCI TECH TRAN',
  formerSpaces: formerEuSpaces('data-theme'),
  aliases: `
  AGRI=landbouw, visserij, bosbouw en voeding|agriculture, fisheries, forestry and food|landbouw|agriculture
  ECON=economie en financiën|economy and finance|economie|economy
  EDUC=onderwijs, cultuur en sport|education, culture and sport|onderwijs|cultuur|sport|cultuur en sport|education
  ENER=energie|energy
  ENVI=milieu|environment|natuur en milieu
  GOVE=overheid en publieke sector|government and public sector|overheid|bestuur
  HEAL=gezondheid|health
  INTR=internationale vraagstukken|international issues
  JUST=justitie, rechtsstelsel en openbare veiligheid|justice, legal system and public safety|justitie
  REGI=regio's en steden|regions and cities
  SOCI=bevolking en samenleving|population and society|bevolking
  TECH=wetenschap en technologie|science and technology|wetenschap
  TRAN=vervoer|transport|mobiliteit|mobility`,
}

export const PLANNED_AVAILABILITY: CodeList = {
  id: 'planned-availability',
  space: euSpace('planned-availability'),
  edition: 'DCAT-AP 3.0.1',
  source: 'codes that the DCAT-AP 3 specification lists',
  concepts: 4,
  codes: 'AVAILABLE EXPERIMENTAL STABLE TEMPORARY',
  formerSpaces: [...formerEuSpaces('planned-availability'), 'http://data.europa.eu/r5r/availability/'],
}

export const DISTRIBUTION_STATUS: CodeList = {
  id: 'distribution-status',
  space: euSpace('distribution-status'),
  edition: 'undated copy of 5 codes',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 5,
  codes: 'COMPLETED DEPRECATED DEVELOP OP_DATPRO WITHDRAWN',
  // DCAT-AP 2 took the statuses of ADMS.
  formerSpaces: [...formerEuSpaces('distribution-status'), 'http://purl.org/adms/status/'],
  aliases: `
  DEVELOP=underdevelopment`,
}

/** Categories of Implementing Regulation (EU) 2023/138, sub-categories included. */
export const HVD_CATEGORY: CodeList = {
  id: 'hvd-category',
  space: 'http://data.europa.eu/bna/',
  edition: 'scheme asd487ae75, undated copy of 96 concepts',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 96,
  codes: `
  c_03ba8d92 c_04bf94a3 c_06b1eec4 c_1226dc1a c_13e3cf16 c_164e0bf5 c_1e787364 c_2037ada4 c_20cd11bb c_23385471
  c_25f43866 c_298ffb73 c_2aed31f9 c_315692ad c_317b9493 c_34abf8c1 c_36807466 c_38933a65 c_3af3368c c_3e8e3bf7
  c_407951ff c_424bb0b4 c_43f88346 c_4ac557e7 c_4acb6bf3 c_4b74ea13 c_4ba9548e c_4d63300b c_4dd389c5 c_56a1bf47
  c_593bc53d c_59627af3 c_59c93ba5 c_59e64dd4 c_60182062 c_63b37dd4 c_63be22bd c_642643e6 c_664c9e5a c_66b946cb
  c_6a3f6896 c_6a7250c1 c_6c2bb82d c_793164b6 c_7b8fbb64 c_7e19ef26 c_83aa10a6 c_87a129d9 c_883d0205 c_8f0fac04
  c_91185a85 c_92874eb2 c_9427236f c_95da87c7 c_99bc517f c_9cbe4435 c_a2c6dcd8 c_a3767648 c_a49ec591 c_a8b937c4
  c_a9135398 c_ac64a52d c_ad9ae929 c_af646f5b c_b121e2f6 c_b151a0ba c_b21e1296 c_b24028d7 c_b40e6d46 c_b72b721f
  c_b79e35eb c_b7de66cd c_b7f6a4f3 c_bc8941d9 c_be47b010 c_c0022235 c_c19af83a c_c3919aec c_c3de25e4 c_c873f344
  c_d13a4420 c_dd313021 c_dd8f4797 c_e1da4e07 c_e3f55603 c_e4358335 c_e50004c6 c_e5f69a04 c_f2b50efd c_f399050e
  c_f6886b00 c_f76b01e6 c_fa2a1c3a c_fbd2fc3f c_fd4e881c c_fef208ab`,
}

/** The six categories at the top. */
export const HVD_TOP = 'c_ac64a52d c_dd313021 c_164e0bf5 c_e1da4e07 c_a9135398 c_b79e35eb'.split(' ')
