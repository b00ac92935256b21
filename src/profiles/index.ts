import type { Profile } from '../model.ts'
import datavindplaats from './datavindplaats.ts'
import dcatAp2 from './dcat-ap-2.1.1.ts'
import dcatAp from './dcat-ap-3.0.1.ts'
import dcatApHvd from './dcat-ap-hvd-3.0.0.ts'
import dcatApVl2022 from './dcat-ap-vl-2022.ts'
import dcatApVl from './dcat-ap-vl-2026-02-12.ts'
import dcatApVlOpenData from './dcat-ap-vl-open-data.ts'
import geodcatApVl from './geodcat-ap-vl.ts'
import geodcatApVl2022 from './geodcat-ap-vl-2022.ts'
import metadataDcat from './metadata-dcat.ts'

/** All profiles. The first is the default of records that claim none, and wins when a record claims several. */
export const profiles: readonly Profile[] = [
  dcatApVl,
  dcatApVl2022,
  geodcatApVl,
  geodcatApVl2022,
  metadataDcat,
  dcatAp,
  dcatAp2,
  dcatApHvd,
  dcatApVlOpenData,
  datavindplaats,
]
