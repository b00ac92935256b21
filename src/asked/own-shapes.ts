/** Shapes for the properties that a profile of the user asks, in Turtle: worded as those of ours. */
import type { Scope } from '../model.ts'
import { PREFIX_LINES, prefixed } from '../rdf/namespaces.ts'

/** One property that must, or should, be there. */
export interface OwnDemand {
  readonly scope: Scope
  /** Full IRI. */
  readonly property: string
  readonly severity: 'error' | 'warning'
}

interface Kind {
  readonly target: string
  /** Our own terms that leave nodes to another shape, as in the shapes of DCAT-AP-VL. */
  readonly except: string
  readonly en: string
  readonly nl: string
}

const KINDS: Readonly<Record<Scope, Kind>> = {
  dataset: {
    target: 'dcat:Dataset',
    except: 'mk:exceptClass dcat:DatasetSeries , dcat:Catalog',
    en: 'dataset',
    nl: 'dataset',
  },
  distribution: {
    target: 'dcat:Distribution',
    except: 'mk:exceptOnlyObjectOf adms:sample',
    en: 'distribution',
    nl: 'distributie',
  },
  service: {
    target: 'dcat:DataService',
    except: 'mk:exceptClass dcat:Dataset , dcat:DatasetSeries , dcat:Catalog',
    en: 'data service',
    nl: 'dataservice',
  },
  series: {
    target: 'dcat:DatasetSeries',
    except: 'mk:exceptClass dcat:Catalog',
    en: 'dataset series',
    nl: 'datasetserie',
  },
  catalog: { target: 'dcat:Catalog', except: '', en: 'catalogue', nl: 'catalogus' },
  'catalog-record': {
    target: 'dcat:CatalogRecord',
    except: 'mk:exceptClass dcat:Dataset , dcat:DataService , dcat:DatasetSeries , dcat:Catalog',
    en: 'catalogue record',
    nl: 'catalogusrecord',
  },
}

/** The class that a scope is about, as a prefixed name. */
export function classOf(scope: Scope): string {
  return KINDS[scope].target
}

/** @param profile id of the profile; its rules begin with it */
export function ownShapes(profile: string, name: string, demands: readonly OwnDemand[]): string {
  if (demands.length === 0) return ''
  // Braces are holes of a message.
  const title = name.replace(/[{}]/g, ' ')
  const ids = idsOf(profile, demands)
  const scopes = [...new Set(demands.map(({ scope }) => scope))].sort()
  const head = [
    PREFIX_LINES,
    '@prefix mk: <https://metakeur.be/ns#> .',
    `@prefix own: <urn:metakeur:profile:${profile}#> .`,
  ]
  const nodeShapes = scopes.map((scope) => {
    const { target, except } = KINDS[scope]
    const own = demands.flatMap((demand, i) => (demand.scope === scope ? [`own:${ids[i]}`] : []))
    const more = except === '' ? '' : ` ${except} ;`
    return `own:${scope} a sh:NodeShape ; sh:targetClass ${target} ;${more} sh:property ${own.join(' , ')} .`
  })
  return `${[...head, ...nodeShapes, ...demands.map((demand, i) => propertyShape(ids[i]!, title, demand))].join('\n')}\n`
}

function propertyShape(id: string, title: string, { scope, property, severity }: OwnDemand): string {
  const { en, nl } = KINDS[scope]
  const name = prefixed(property)
  const [must, moet] = severity === 'error' ? ['mandatory', 'verplicht'] : ['recommended', 'aanbevolen']
  const texts = {
    'sh:name': [`Elke ${nl} heeft ${name}`, `Every ${en} has ${name}`],
    'sh:description': [`"${title}" maakt dit veld ${moet}.`, `"${title}" makes this field ${must}.`],
    'sh:message': [
      `${name} ontbreekt bij {$this}. Vul het in: het is ${moet} volgens "${title}".`,
      `${name} is missing on {$this}. Fill it in: it is ${must} in "${title}".`,
    ],
  }
  const words = Object.entries(texts).map(
    ([term, [dutch, english]]) => `${term} ${literal(dutch!)}@nl , ${literal(english!)}@en ;`,
  )
  const level = severity === 'error' ? 'sh:Violation' : 'sh:Warning'
  return `own:${id} a sh:PropertyShape ; sh:path <${property}> ; sh:minCount 1 ; sh:severity ${level} ;\n  ${words.join('\n  ')} .`
}

/** A Turtle string. */
function literal(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`
}

/** Local names; two properties of one name in two vocabularies get a number. */
function idsOf(profile: string, demands: readonly OwnDemand[]): string[] {
  const used = new Set<string>()
  return demands.map(({ scope, property }) => {
    const local = property
      .replace(/^.*[#/:]/, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const base = `${profile}-${scope}-${local || 'property'}-missing`
    let id = base
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`
    used.add(id)
    return id
  })
}
