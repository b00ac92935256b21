/** Facts about licences. Functions are in licence.ts. */
import type { CodeList } from './code-list.ts'
import { euSpace, formerEuSpaces } from './eu-lists.ts'

/**
 * EU licence table: code, and the page that it says is the same licence. Two of those pages are misprinted in the table
 * and set right here: DLDE_ZERO_2_0 (led to the licence with attribution) and GNU_FDL_1_2 (`ttps:`).
 */
export const EU_LICENCES = `
  0BSD https://opensource.org/licenses/0BSD
  AGPL_3_0 https://opensource.org/licenses/AGPL-3.0
  APACHE_1_1 https://opensource.org/licenses/Apache-1.1
  APACHE_2_0 https://opensource.org/licenses/Apache-2.0
  APL_1_0 https://opensource.org/licenses/APL-1.0
  APSL_2_0 https://opensource.org/licenses/APSL-2.0
  ARTISTIC_1_0 https://opensource.org/licenses/Artistic-1.0
  ARTISTIC_2_0 https://opensource.org/licenses/Artistic-2.0
  BSD_2_CLAUSE https://opensource.org/licenses/BSD-2-Clause
  BSD_3_CLAUSE https://opensource.org/licenses/BSD-3-Clause
  BSD_3_CLAUSE_LBNL https://opensource.org/licenses/BSD-3-Clause-LBNL
  BSD_PLUS_PATENT https://opensource.org/licenses/BSDplusPatent
  BSL_1_0 https://opensource.org/licenses/BSL-1.0
  CATOSL_1_1 https://opensource.org/licenses/CATOSL-1.1
  CC0 http://creativecommons.org/publicdomain/zero/1.0/
  CC_BY
  CC_BYNC
  CC_BYNCND
  CC_BYNCND_1_0 http://creativecommons.org/licenses/by-nd-nc/1.0/
  CC_BYNCND_2_0 http://creativecommons.org/licenses/by-nc-nd/2.0/
  CC_BYNCND_2_5 http://creativecommons.org/licenses/by-nc-nd/2.5/
  CC_BYNCND_3_0 http://creativecommons.org/licenses/by-nc-nd/3.0/
  CC_BYNCND_4_0 http://creativecommons.org/licenses/by-nc-nd/4.0/
  CC_BYNCSA
  CC_BYNCSA_1_0 http://creativecommons.org/licenses/by-nc-sa/1.0/
  CC_BYNCSA_2_0 http://creativecommons.org/licenses/by-nc-sa/2.0/
  CC_BYNCSA_2_5 http://creativecommons.org/licenses/by-nc-sa/2.5/
  CC_BYNCSA_3_0 http://creativecommons.org/licenses/by-nc-sa/3.0/
  CC_BYNCSA_4_0 http://creativecommons.org/licenses/by-nc-sa/4.0/
  CC_BYNC_1_0 http://creativecommons.org/licenses/by-nc/1.0/
  CC_BYNC_2_0 http://creativecommons.org/licenses/by-nc/2.0/
  CC_BYNC_2_5 http://creativecommons.org/licenses/by-nc/2.5/
  CC_BYNC_3_0 http://creativecommons.org/licenses/by-nc/3.0/
  CC_BYNC_4_0 http://creativecommons.org/licenses/by-nc/4.0/
  CC_BYND
  CC_BYND_1_0 http://creativecommons.org/licenses/by-nd/1.0/
  CC_BYND_2_0 http://creativecommons.org/licenses/by-nd/2.0/
  CC_BYND_2_5 http://creativecommons.org/licenses/by-nd/2.5/
  CC_BYND_3_0 http://creativecommons.org/licenses/by-nd/3.0/
  CC_BYND_4_0 http://creativecommons.org/licenses/by-nd/4.0/
  CC_BYSA
  CC_BYSA_1_0 http://creativecommons.org/licenses/by-sa/1.0/
  CC_BYSA_2_0 http://creativecommons.org/licenses/by-sa/2.0/
  CC_BYSA_2_5 http://creativecommons.org/licenses/by-sa/2.5/
  CC_BYSA_3_0 http://creativecommons.org/licenses/by-sa/3.0/
  CC_BYSA_3_0_NL http://creativecommons.org/licenses/by-sa/3.0/nl/legalcode/
  CC_BYSA_4_0 http://creativecommons.org/licenses/by-sa/4.0/
  CC_BY_1_0 http://creativecommons.org/licenses/by/1.0/
  CC_BY_2_0 http://creativecommons.org/licenses/by/2.0/
  CC_BY_2_5 http://creativecommons.org/licenses/by/2.5/
  CC_BY_3_0 http://creativecommons.org/licenses/by/3.0/
  CC_BY_3_0_AT https://creativecommons.org/licenses/by/3.0/at/legalcode
  CC_BY_3_0_NL http://creativecommons.org/licenses/by/3.0/nl/legalcode
  CC_BY_4_0 http://creativecommons.org/licenses/by/4.0/
  CC_PDM_1_0 http://creativecommons.org/publicdomain/mark/1.0/
  CDDL_1_0 https://opensource.org/licenses/CDDL-1.0
  CECILL_2_1 https://opensource.org/licenses/CECILL-2.1
  CLARIN_ACA_1_0 https://www.clarin.eu/content/licenses-and-clarin-categories
  CNRI_PYTHON https://opensource.org/licenses/CNRI-Python
  COM_REUSE http://data.europa.eu/eli/dec/2011/833/oj
  CPAL_1_0 https://opensource.org/licenses/CPAL-1.0
  CPL_1_0 https://opensource.org/licenses/CPL-1.0
  DLDE_BYNC_1_0 https://www.govdata.de/dl-de/by-nc-1-0
  DLDE_BY_1_0 https://www.govdata.de/dl-de/by-1-0
  DLDE_BY_2_0 https://www.govdata.de/dl-de/by-2-0
  DLDE_ZERO_2_0 https://www.govdata.de/dl-de/zero-2-0
  ECL_1_0 https://opensource.org/licenses/ECL-1.0
  ECL_2_0 https://opensource.org/licenses/ECL-2.0
  ECOS_2_0 https://opensource.org/licenses/eCos-2.0
  EFL_1_0 https://opensource.org/licenses/EFL-1.0
  EFL_2 https://opensource.org/licenses/EFL-2.0
  ENTESSA https://opensource.org/licenses/Entessa
  EPL_1_0 https://opensource.org/licenses/EPL-1.0
  EPL_2_0 https://opensource.org/licenses/EPL-2.0
  ETALAB_2_0 https://www.etalab.gouv.fr/licence-ouverte-open-licence/
  EUPL_1_0 http://ec.europa.eu/idabc/en/document/7330.html
  EUPL_1_1 https://joinup.ec.europa.eu/collection/eupl/eupl-text-11-12
  EUPL_1_2 https://joinup.ec.europa.eu/collection/eupl/eupl-text-11-12
  EUROGEO_2022 https://www.mapsforeurope.org/licence
  EU_DATAGRID https://opensource.org/licenses/EUDatagrid
  FAIR https://opensource.org/licenses/Fair
  FRAMEWORX_1_0 https://opensource.org/licenses/Frameworx-1.0
  GNU_FDL http://www.gnu.org/licenses/licenses.html
  GNU_FDL_1_1 hhttps://gnu.org/licenses/old-licenses/fdl-1.1
  GNU_FDL_1_2 https://gnu.org/licenses/old-licenses/fdl-1.2
  GNU_FDL_1_3 http://www.gnu.org/licenses/licenses.html
  GPL_2_0 https://opensource.org/licenses/GPL-2.0
  GPL_3_0 https://opensource.org/licenses/GPL-3.0
  HPND https://opensource.org/licenses/HPND
  HROD http://data.gov.hr/open-licence-republic-croatia
  IODL_1_0 http://www.formez.it/iodl/
  IODL_2_0 https://www.dati.gov.it/content/italian-open-data-license-v20
  IPA https://opensource.org/licenses/IPA
  IPL_1_0 https://opensource.org/licenses/IPL-1.0
  ISA_OML https://joinup.ec.europa.eu/licence/isa-open-metadata-licence-v11
  ISA_OML_1_1 https://joinup.ec.europa.eu/licence/isa-open-metadata-licence-v11
  ISC https://opensource.org/licenses/ISC
  LGPL_2_1 https://opensource.org/licenses/LGPL-2.1
  LGPL_3_0 https://opensource.org/licenses/LGPL-3.0
  LILIQ_P_1_1 https://opensource.org/licenses/LiLiQ-P-1.1
  LILIQ_RPLUS_1_1 https://opensource.org/licenses/LiLiQ-Rplus-1.1
  LILIQ_R_1_1 https://opensource.org/licenses/LiLiQ-R-1.1
  LPL_1_0 https://opensource.org/licenses/LPL-1.0
  LPL_1_02 https://opensource.org/licenses/LPL-1.02
  LPPL_1_3C https://opensource.org/licenses/LPPL-1.3c
  MIROS https://opensource.org/licenses/MS-RL
  MIT https://opensource.org/licenses/MIT
  MOTOSOTO https://opensource.org/licenses/Motosoto
  MPL_1_0 https://opensource.org/licenses/MPL-1.0
  MPL_1_1 https://opensource.org/licenses/MPL-1.1
  MPL_2_0 https://opensource.org/licenses/MPL-2.0
  MS_PL https://opensource.org/licenses/MS-PL
  MS_RL https://opensource.org/licenses/MS-RL
  MULTICS https://opensource.org/licenses/Multics
  NASA_1_3 https://opensource.org/licenses/NASA-1.3
  NAUMEN https://opensource.org/licenses/Naumen
  NCSA https://opensource.org/licenses/NCSA
  NGPL https://opensource.org/licenses/NGPL
  NLOD_1_0 http://data.norge.no/nlod/en/1.0
  NLOD_2_0 https://data.norge.no/nlod/en/2.0/
  NOKIA https://opensource.org/licenses/NOKIA
  NPOSL_3_0 https://opensource.org/licenses/NPOSL-3.0
  NTP https://opensource.org/licenses/NTP
  OCLC_2_0 https://opensource.org/licenses/OCLC-2.0
  ODC_BL http://opendatacommons.org/licenses/odbl/1.0/
  ODC_BY http://opendatacommons.org/licenses/by/1.0/
  ODC_PDDL http://opendatacommons.org/licenses/pddl/1.0/
  OFL_1_1 https://opensource.org/licenses/OFL-1.1
  OGL_1_0 http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/
  OGL_2_0 http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/
  OGL_3_0 http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
  OGL_NC http://www.nationalarchives.gov.uk/doc/non-commercial-government-licence/non-commercial-government-licence.htm
  OGL_ROU_1_0 http://data.gov.ro/base/images/logoinst/OGL-ROU-1.0.pdf
  OGTSL https://opensource.org/licenses/OGTSL
  OPL_2_1 https://opensource.org/licenses/OPL-2.1
  OP_DATPRO
  OSL_1_0 https://opensource.org/licenses/OSL-1.0
  OSL_2_1 https://opensource.org/licenses/OSL-2.1
  OSL_3_0 https://opensource.org/licenses/OSL-3.0
  PHP_3_0 https://opensource.org/licenses/PHP-3.0
  POSTGRE_SQL https://opensource.org/licenses/PostgreSQL
  PSEUL https://www.ordnancesurvey.co.uk/documents/licensing/inspire-end-user-licence.pdf
  PYTHON_2_0 https://opensource.org/licenses/Python-2.0
  QPL_1_0 https://opensource.org/licenses/QPL-1.0
  RPL_1_1 https://opensource.org/licenses/RPL-1.1
  RPL_1_5 https://opensource.org/licenses/RPL-1.5
  RPSL_1_0 https://opensource.org/licenses/RPSL-1.0
  RSCPL https://opensource.org/licenses/RSCPL
  SIMPL_2_0 https://opensource.org/licenses/SimPL-2.0
  SLEEPYCAT https://opensource.org/licenses/Sleepycat
  SPL_1_0 https://opensource.org/licenses/SPL-1.0
  UCL_1_0 https://opensource.org/licenses/UCL-1.0
  UPL_1_0 https://opensource.org/licenses/UPL
  VSL_1_0 https://opensource.org/licenses/VSL-1.0
  W3C https://opensource.org/licenses/W3C
  WATCOM_1_0 https://opensource.org/licenses/Watcom-1.0
  WXWINDOWS https://opensource.org/licenses/WXwindows
  XNET https://opensource.org/licenses/Xnet
  ZLIB https://opensource.org/licenses/Zlib
  ZPL_2_0 https://opensource.org/licenses/ZPL-2.0`

/** Licences of the EU table that are not open: non-commercial, no derivatives, or for a limited audience. */
export const EU_NON_COMMERCIAL = /^(?:CC_BYNC|DLDE_BYNC|OGL_NC)/
export const EU_NO_DERIVATIVES = /^CC_BY(?:NC)?ND/
export const EU_AUDIENCE_LIMITED = /^(?:CLARIN_ACA|PSEUL)/
/** No licence at all, although the table has it: the mark of provisional data. */
export const EU_NO_LICENCE = 'OP_DATPRO'
/** Ask for no attribution. */
export const EU_NO_ATTRIBUTION = /^(?:CC0|CC_PDM|ODC_PDDL|DLDE_ZERO|0BSD)/
/** No stricter than CC BY 4.0: what the HVD regulation asks (article 4 of (EU) 2023/138). */
export const EU_AT_MOST_CC_BY =
  /^(?:CC0|CC_PDM_1_0|CC_BY(?:_\d.*)?|ODC_PDDL|ODC_BY|ETALAB_2_0|OGL_[123]_0|OGL_ROU_1_0|NLOD_[12]_0|IODL_2_0|DLDE_BY_[12]_0|DLDE_ZERO_2_0|COM_REUSE|HROD|EUROGEO_2022|ISA_OML(?:_1_1)?)$/
/** Open, but share-alike or copyleft, so stricter than CC BY 4.0. */
export const EU_SHARE_ALIKE = /^(?:CC_BYSA|ODC_BL|IODL_1_0|A?GPL|LGPL|GNU_FDL)/

/** Licences that the MQA adds: code of the EU table, local name of the retired IRI, its page. */
export const MQA_EXTRA = `
  CC_BYSA_3_0_NL CC-BY-SA3.0NL http://creativecommons.org/licenses/by-sa/3.0/nl/legalcode/
  CC_BY_3_0_AT CCBY3.0Austria https://creativecommons.org/licenses/by/3.0/at/legalcode
  CC_BY_3_0_NL CC-BY3.0NL http://creativecommons.org/licenses/by/3.0/nl/legalcode
  CC_PDM_1_0 CC-PDM1.0 http://creativecommons.org/publicdomain/mark/1.0/
  DLDE_BYNC_1_0 DL-DE-BY-NC1.0 https://www.govdata.de/dl-de/by-nc-1-0
  DLDE_BY_1_0 DL-DE-BY1.0 https://www.govdata.de/dl-de/by-1-0
  DLDE_BY_2_0 DL-DE-BY2.0 https://www.govdata.de/dl-de/by-2-0
  DLDE_ZERO_2_0 DL-DE-ZERO2.0 https://www.govdata.de/dl-de/zero-2-0
  GNU_FDL_1_1 GFDL-1.1 https://gnu.org/licenses/old-licenses/fdl-1.1
  GNU_FDL_1_2 GFDL-1.2 https://gnu.org/licenses/old-licenses/fdl-1.2
  HROD HR-OD http://data.gov.hr/open-licence-republic-croatia
  IODL_1_0 IODLv1.0 http://www.formez.it/iodl/
  IODL_2_0 IODLv2.0 http://www.dati.gov.it/iodl/2.0/
  NLOD_1_0 NLOD http://data.norge.no/nlod/en/1.0
  OGL_ROU_1_0 OGL-ROU-1.0 http://data.gov.ro/base/images/logoinst/OGL-ROU-1.0.pdf
  OGL_1_0 OGL1.0 http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/
  OGL_2_0 OGL2.0 http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/
  OGL_3_0 OGL3.0 http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
  OGL_NC OGL-NC http://www.nationalarchives.gov.uk/doc/non-commercial-government-licence/non-commercial-government-licence.htm
  PSEUL PSEUL http://www.ordnancesurvey.co.uk/business-and-government/public-sector/mapping-agreements/inspire-licence.html`

export const MQA_SPACE = 'http://europeandataportal.eu/ontologies/od-licenses#'

/**
 * Flemish licences: name, then open, attribution, fee, audience limited, no stricter than CC BY, EU equivalent. `?` is a
 * legal question that nobody has answered (quality-model section 8).
 */
export const FLEMISH_LICENCES = `
  creative-commons-zero-verklaring yes no no no yes CC0
  modellicentie-gratis-hergebruik yes yes no no ?
  onvoorwaardelijk-hergebruik yes no no no yes
  modellicentie-hergebruik-tegen-vergoeding no yes yes no no
  Gebruik-van-geografische-gegevens-voor-publieke-taken-door-deelnemers-GDI-Vlaanderen no no no yes no
  Gebruik-van-geografische-gegevens-voor-publieke-taken-door-instanties-niet-deelnemers-GDI-Vlaanderen no no no yes no
  voorwaarden-voor-gebruik-van-GRB-gegevens ? ? ? ? ?
  gebruik-van-niet-geografische-gegevens-voor-publieke-taken-door-vlaamse-instanties no ? no yes no`

export const FLEMISH_SPACE = 'https://data.vlaanderen.be/id/licentie/'

/**
 * Spellings met in Belgium (`Fedict/dcattools`) that no pattern covers, under what they mean: an EU code, `vl:` and a
 * Flemish name, or the page of a publisher's own licence. One is set right: the French Licence Ouverte is not CC0.
 */
export const LICENCE_SPELLINGS = `
  http://cirb.brussels/fr/nos-solutions/urbis-solutions/licence-urbis-open-data
    https://cirb.brussels/fr/nos-solutions/urbis-solutions/licence-urbis-open-data
  AGPL_3_0
    https://www.gnu.org/licenses/agpl-3.0.en.html
  APACHE_2_0
    https://www.apache.org/licenses/license-2.0
  BSD_3_CLAUSE
    https://joinup.ec.europa.eu/licence/bsd-3-clause-new-or-revised-license
    https://opensource.org/licenses/bsd-3-clause
  CC0
    cc 0
    cc 0 1.0
    cc-0
    cc0
    cc0 - universal open license
    data available in the public domain (cc0). data is free for any use.
    open licentie cc0 - universeel
    to the extent possible under law, the publisher has waived all rights to these data and has dedicated them to the public domain (cc0 1.0). users may copy, modify, distribute and use the work, including for commercial purposes, without restriction.
    cc-zero
    http://creativecommons.org/licenses/zero/1.0/
    http://purl.org/adms/licencetype/publicdomain
    http://www.opendefinition.org/licenses/cc-zero
    https://creativecommons.org/share-your-work/public-domain/cc0/
    other-pd
  ETALAB_2_0
    http://wiki.data.gouv.fr/wiki/licence_ouverte_/_open_licence
    https://www.etalab.gouv.fr/licence-ouverte-open-licence
    https://www.etalab.gouv.fr/wp-content/uploads/2014/05/licence_ouverte.pdf
  CC_BYNC_4_0
    this work is licensed under a creative commons attribution non commercial (cc-by-nc) 4.0 license.
    cc-nc
  CC_BY_4_0
    cc by
    cc by 4.0
    cc-by
    cc-by-4.0
    creative commons attribution 4.0 international license
    this work is licensed under a creative commons attribution (cc-by) 4.0 license .
    this work is licensed under a creative commons attribution (cc-by) 4.0 license.
    this work is licensed under a creative commons attribution 4.0 international license (cc-by).
    http://www.opendefinition.org/licenses/cc-by
    http://www.opendefinition.org/licenses/cc-by/
  GPL_3_0
    https://www.gnu.org/licenses/#gpl
    https://www.gnu.org/licenses/gpl-3.0.en.html
  MIT
    mit license
    https://opensource.org/licenses/mit
  ODC_BL
    http://opendatacommons.org/licenses/odbl/
    https://opendatacommons.org/licenses/odbl/1.0/
  ODC_BY
    http://opendatacommons.org/licenses/by/1.0/
    https://opendatacommons.org/licenses/by/1.0/
  ODC_PDDL
    http://www.opendefinition.org/licenses/odc-pddl
    odc-pddl
  OGL_3_0
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
  vl:modellicentie-gratis-hergebruik
    gratis vlaamse open data
    gratis-hergebruik-1.0
    gratis-open-data-licentie
    gratis-open-data-licentie-1.1
    gratis-open-data-licentie-1.2
    http://media.toerismevlaanderen.be/opendata/licenties/modellicentie_gratis_hergebruik.html
  https://opendata.fluvius.be/p/licentieopendatafluvius/
    open data license - fluvius
  https://statbel.fgov.be/sites/default/files/files/opendata/Licence%20open%20data_NL.pdf
    https://statbel.fgov.be/en/open-data
  https://www.elia.be/en/grid-data/elia-open-data-license
    elia open data licence`

export const EU_LICENCE: CodeList = {
  id: 'licence',
  space: euSpace('licence'),
  edition: '2020 and six later codes',
  source: 'Informasjonsforvaltning/dcat-ap-no-validator-service @ a830297a33a2; quality-model section 7',
  concepts: 160,
  get codes() {
    return EU_LICENCES.replace(/(\S) \S+$/gm, '$1')
  },
  formerSpaces: [...formerEuSpaces('licence'), 'http://publications.europa.eu/resource/authority/license/'],
}

export const FLEMISH_LICENCE: CodeList = {
  id: 'flemish-licence',
  space: FLEMISH_SPACE,
  edition: 'v1.0',
  source: 'Informatievlaanderen/OSLO-codelijsten @ 0079d167fad1, license.ttl',
  concepts: 8,
  get codes() {
    return FLEMISH_LICENCES.replace(/^ *(\S+).*$/gm, '$1/v1.0')
  },
  formerSpaces: ['https://data.vlaanderen.be/doc/licentie/'],
}

/** What the MQA knows beside the EU table; CC0 and GNU_FDL were missing from the table of 2019. */
export const MQA_LICENCE: CodeList = {
  id: 'mqa-licence',
  space: MQA_SPACE,
  edition: '2019',
  source: 'piveau-data/piveau-vocabularies @ 7b29f2a4f6da',
  concepts: 22,
  get codes() {
    const own = MQA_EXTRA.replace(/^ *\S+ (\S+) .*$/gm, '$1')
    return `${own} ${euSpace('licence')}CC0 ${euSpace('licence')}GNU_FDL`
  },
}
