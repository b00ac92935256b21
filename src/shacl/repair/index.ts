import classElsewhere from './class-elsewhere.ts'
import classMisspelt from './class-misspelt.ts'
import classResource from './class-resource.ts'
import codeListElsewhere from './code-list-elsewhere.ts'
import constraintMissing from './constraint-missing.ts'
import countAsText from './count-as-text.ts'
import countUnbounded from './count-unbounded.ts'
import countUnreadable from './count-unreadable.ts'
import datatypeAnyUri from './datatype-any-uri.ts'
import datatypeUnknown from './datatype-unknown.ts'
import featureNotRun from './feature-not-run.ts'
import hvdForAll from './hvd-for-all.ts'
import importUnread from './import-unread.ts'
import listMissing from './list-missing.ts'
import type { Malformation } from './malformation.ts'
import messageElsewhere from './message-elsewhere.ts'
import nodeKindUnknown from './node-kind-unknown.ts'
import oneTranslation from './one-translation.ts'
import pathMissing from './path-missing.ts'
import pathMisspelt from './path-misspelt.ts'
import pathNeeded from './path-needed.ts'
import pathUnknown from './path-unknown.ts'
import propertyUndescribed from './property-undescribed.ts'
import recordDates from './record-dates.ts'
import seriesIdentifier from './series-identifier.ts'
import shapeUndescribed from './shape-undescribed.ts'
import shapeUnused from './shape-unused.ts'
import targetIdle from './target-idle.ts'
import targetOfThumbnail from './target-of-thumbnail.ts'
import termUnknown from './term-unknown.ts'
import uniqueKeyword from './unique-keyword.ts'

/** Every kind of malformation, by id. */
export const malformations: readonly Malformation[] = [
  classElsewhere,
  classMisspelt,
  classResource,
  codeListElsewhere,
  constraintMissing,
  countAsText,
  countUnbounded,
  countUnreadable,
  datatypeAnyUri,
  datatypeUnknown,
  featureNotRun,
  hvdForAll,
  importUnread,
  listMissing,
  messageElsewhere,
  nodeKindUnknown,
  oneTranslation,
  pathMissing,
  pathMisspelt,
  pathNeeded,
  pathUnknown,
  propertyUndescribed,
  recordDates,
  seriesIdentifier,
  shapeUndescribed,
  shapeUnused,
  targetIdle,
  targetOfThumbnail,
  termUnknown,
  uniqueKeyword,
]
