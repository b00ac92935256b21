import { describe, expect, test } from 'vitest'
import { isPlaceholderDate, isPlaceholderIri, isPlaceholderText } from '../src/background/placeholders.ts'
import contactFunctional from '../src/checks/contact-functional.ts'
import contactUsable from '../src/checks/contact-usable.ts'
import dateOrder from '../src/checks/date-order.ts'
import datesPlausible from '../src/checks/dates-plausible.ts'
import declaredFormatMatchesResponse from '../src/checks/declared-format-matches-response.ts'
import definitionsLinked from '../src/checks/definitions-linked.ts'
import derivationLinked from '../src/checks/derivation-linked.ts'
import descriptionSubstantive from '../src/checks/description-substantive.ts'
import distributionUnique from '../src/checks/distribution-unique.ts'
import exchangeProfileValid from '../src/checks/exchange-profile-valid.ts'
import iriWellformed from '../src/checks/iri-wellformed.ts'
import keywordsAdequate from '../src/checks/keywords-adequate.ts'
import linksAlive from '../src/checks/links-alive.ts'
import mandatoryComplete from '../src/checks/mandatory-complete.ts'
import modifiedPresent from '../src/checks/modified-present.ts'
import nlTitleDescription from '../src/checks/nl-title-description.ts'
import noLoginWall from '../src/checks/no-login-wall.ts'
import noNationalNumber from '../src/checks/no-national-number.ts'
import noSecrets from '../src/checks/no-secrets.ts'
import parseClean from '../src/checks/parse-clean.ts'
import placeholderFree from '../src/checks/placeholder-free.ts'
import provenanceStated from '../src/checks/provenance-stated.ts'
import restrictedNotOpenlyServed from '../src/checks/restricted-not-openly-served.ts'
import shaclValid from '../src/checks/shacl-valid.ts'
import titleSubstantive from '../src/checks/title-substantive.ts'
import { holes, openHoles } from '../src/locales/fill.ts'
import { nlChecks2 } from '../src/locales/nl-checks-2.ts'
import type { Check, CheckContext, NotChecked, Outcome, Severity, ShapeResult } from '../src/model.ts'
import { measure } from '../src/quality/measure.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { checkContext, type Options } from './check-context.ts'

const D = '<https://data.gent.be/id/dataset/1>'
const PUBLIC = '<http://publications.europa.eu/resource/authority/access-right/PUBLIC>'
const RESTRICTED = '<http://publications.europa.eu/resource/authority/access-right/RESTRICTED>'

/** Value in millionths, or why there is none; and the messages of what failed, `-` for a silent one. */
function run(check: Check, context: CheckContext) {
  const all = [...check.run(context)]
  const outcomes = all.filter((outcome): outcome is Outcome => !('status' in outcome))
  const notChecked = all.filter((outcome): outcome is NotChecked => 'status' in outcome)
  const weighed = outcomes.map(({ value, count = 1, message, severity = check.severity }) => {
    return { cause: '', value, count, finding: message !== undefined, severity }
  })
  const { status, value } = measure({ check, outcomes: weighed, notChecked: notChecked.length > 0 })
  const failed = outcomes.filter((outcome) => outcome.value < 1_000_000)
  for (const { message, args = {} } of failed) {
    if (message === undefined) continue
    expect(Object.keys(check.messages)).toContain(message)
    const given = [...Object.keys(args), 'node', 'value', 'path']
    expect(given).toEqual(expect.arrayContaining(openHoles(check.messages[message]!)))
  }
  return { value: value ?? status, messages: failed.map(({ message }) => message ?? '-').sort(), failed }
}

type Row = readonly [
  what: string,
  turtle: string,
  value: number | string,
  messages?: readonly string[],
  options?: Options,
]

function table(check: Check, rows: readonly Row[]): void {
  describe(check.id, () => {
    for (const [what, turtle, value, messages = [], options = {}] of rows) {
      test(what, () => {
        const found = run(check, checkContext(turtle, options))
        expect({ value: found.value, messages: found.messages }).toEqual({ value, messages })
      })
    }
  })
}

const title = (text: string): string => `${D} a dcat:Dataset ; dct:title ${text} .`
table(titleSubstantive, [
  ['no title', `${D} a dcat:Dataset .`, 0, ['missing']],
  ['exactly 10 characters', title('"Bomen Gent"@nl'), 1_000_000],
  ['9 characters', title('"Bos Aalst"@nl'), 500_000, ['short']],
  ['121 characters', title(`"${'ab '.repeat(40)}a"@nl`), 500_000, ['long']],
  ['one word', title('"Wegenregister"@nl'), 500_000, ['oneWord']],
  ['capitals and one word', title('"WEGENREGISTER"@nl'), 0, ['code']],
  ['capitals only', title('"WEGEN IN VLAANDEREN"@nl'), 500_000, ['capitals']],
  ['file name with words', title('"bomen in gent.csv"@nl'), 500_000, ['code']],
  ['placeholder', title('"Onbekend."@nl'), 0, ['placeholder']],
  ['two characters', title('"x!"@nl'), 0, ['short']],
  ['the best Dutch one counts', title('"Bomen"@nl , "Bomen in Gent"@nl-BE'), 1_000_000],
  ['Dutch goes before English', title('"Bomen"@nl , "Trees in the city of Ghent"@en'), 0, ['oneWord']],
  ['any language when there is no Dutch', title('"Trees in the city of Ghent"@en'), 1_000_000],
  ['a service', `${D} a dcat:DataService ; dct:title "WMS Bomen"@nl .`, 500_000, ['short']],
])

const described = (text: string): string => `${title('"Bomen in Gent"@nl')} ${D} dct:description ${text} .`
table(descriptionSubstantive, [
  ['none', title('"Bomen in Gent"@nl'), 0, ['missing']],
  ['50 characters', described(`"${'boom '.repeat(9)}eikel"@nl`), 0, ['short']],
  ['125 characters', described(`"${'boom '.repeat(24)}eikel"@nl`), 500_000, ['short']],
  ['200 characters', described(`"${'boom '.repeat(39)}eikel"@nl`), 1_000_000],
  ['tags do not count as characters', described(`"<p>${'boom '.repeat(9)}eikel</p>"@nl`), 0, ['short']],
  ['4001 characters', described(`"${'boom '.repeat(800)}e"@nl`), 750_000, ['long']],
  ['the words of the title', described('"In Gent: bomen"@nl'), 0, ['repeatsTitle']],
  ['placeholder', described('"geen beschrijving beschikbaar"'), 0, ['placeholder']],
])

const keywords = (list: string): string => `${D} a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ${list} .`
const many = Array.from({ length: 26 }, (_, i) => `"woord ${i}"@nl`).join(' , ')
table(keywordsAdequate, [
  ['none', keywords(''), 0, ['missing']],
  ['one', keywords('; dcat:keyword "verkeer"@nl'), 500_000, ['tooFew']],
  [
    'two, one twice in other case',
    keywords('; dcat:keyword "verkeer"@nl , "Verkeer" , "telpunt"'),
    750_000,
    ['tooFew'],
  ],
  ['three', keywords('; dcat:keyword "verkeer"@nl , "fiets"@nl , "telpunt"'), 1_000_000],
  [
    'three, one in the title',
    keywords('; dcat:keyword "verkeer" , "fietstellingen" , "telpunt"'),
    875_000,
    ['inTitle'],
  ],
  ['only English', keywords('; dcat:keyword "traffic"@en , "bike"@en'), 0, ['noDutch']],
  ['26', keywords(`; dcat:keyword ${many}`), 500_000, ['tooMany']],
  ['a list with a semicolon', keywords('; dcat:keyword "a; b" , "verkeer" , "telpunt"'), 500_000, ['joined']],
  ['a list with commas', keywords('; dcat:keyword "lucht, water (grond, diep)" , "bos" , "zee"'), 500_000, ['joined']],
  [
    'an official name with commas is one keyword',
    keywords('; dcat:keyword "Gebiedsbeheer, gebieden waar beperkingen gelden" , "bos" , "zee"'),
    1_000_000,
  ],
  ['placeholders do not count', keywords('; dcat:keyword "test" , "n.v.t."'), 0, ['tooFew']],
])

table(placeholderFree, [
  ['nothing filled in', `${D} a dcat:Dataset .`, 'not-applicable'],
  ['one of two', `${D} a dcat:Dataset ; dct:title "Titel" ; dcat:keyword "bomen" .`, 500_000, ['text']],
  ['address', `${D} a dcat:Dataset ; dcat:landingPage <http://example.org/data> .`, 0, ['address']],
  ['a name beyond', `${D} a dcat:Dataset ; dct:publisher [ foaf:name "Onbekend" ] .`, 0, ['text']],
  ['provenance as a node', `${D} a dcat:Dataset ; dct:provenance [ rdfs:label "Nog aan te vullen" ] .`, 0, ['text']],
  ['a word in a sentence', `${D} a dcat:Dataset ; dct:title "Onbekend is onbemind" .`, 1_000_000],
])

describe('placeholders', () => {
  test.each(['ONBEKEND', ' n.v.t. ', 'N/A', 'ｔｅｓｔ', 'Lorem ipsum dolor sit amet', 'https://localhost:8080/x', '-'])(
    '%j',
    (text) => expect(isPlaceholderText(text)).toBe(true),
  )
  test.each(['Testament', 'Data', 'https://example.org is een site', 'x'.repeat(300), 'onbekende soldaten'])(
    'not %j',
    (text) => expect(isPlaceholderText(text)).toBe(false),
  )
  test('addresses and dates', () => {
    expect(['http://example.organic.be/', 'http://localhostel.be', 'https://www.gent.be'].some(isPlaceholderIri)).toBe(
      false,
    )
    expect(['https://onbekend/', 'mailto:', 'http://127.0.0.1/x', 'HTTP://Example.com'].every(isPlaceholderIri)).toBe(
      true,
    )
    expect(['1970-01-01', '1900-01-01T00:00:00Z', '9999-12-31'].every(isPlaceholderDate)).toBe(true)
    expect(['1970', '1970-01-02', '1900-01'].some(isPlaceholderDate)).toBe(false)
  })
})

const dated = (rest: string): string => `${D} a dcat:Dataset ; ${rest} .`
table(datesPlausible, [
  ['none', title('"x"'), 'not-applicable'],
  ['tomorrow', dated('dct:modified "2026-11-25"^^xsd:date'), 1_000_000],
  ['the day after', dated('dct:modified "2026-11-26"^^xsd:date'), 0, ['future']],
  ['this year', dated('dct:issued "2026"^^xsd:gYear'), 1_000_000],
  ['the 31st of April', dated('dct:issued "2023-04-31"'), 0, ['noSuchDay']],
  ['other notation', dated('dct:issued "01/02/2023"'), 0, ['noDate']],
  ['a day that exists, with a time that is none', dated('dct:issued "2021-01-28 GMT 01:51:03"'), 0, ['noDate']],
  ['the year 1970', dated('dct:temporal [ dcat:startDate "1970-01-01" ; dcat:endDate "1970-12-31" ]'), 1_000_000],
  ['1970 without an end', dated('dct:temporal [ dcat:startDate "1970-01-01" ]'), 0, ['standIn']],
  ['an IRI', dated('dct:issued <http://reference.data.gov.uk/id/2023>'), 0, ['noDate']],
  ['empty', dated('dct:issued ""'), 0, ['empty']],
  ['before 1900', dated('dct:created "1850"^^xsd:gYear'), 0, ['old']],
  [
    'coverage before 1900 and ahead',
    dated('dct:temporal [ dcat:startDate "1850" ; dcat:endDate "2050-01-01" ]'),
    1_000_000,
  ],
  [
    'coverage starts ahead',
    dated('dct:temporal [ dcat:startDate "2047-01-01" ; dcat:endDate "2050" ]'),
    500_000,
    ['future'],
  ],
  ['stand-in', dated('dct:issued "1970-01-01T00:00:00Z"^^xsd:dateTime'), 0, ['standIn']],
  ['an open end as 9999', dated('dct:temporal [ dcat:endDate "9999-12-31" ]'), 0, ['standIn']],
])

table(dateOrder, [
  ['one date', dated('dct:issued "2023-01-01"'), 'not-applicable'],
  ['same day in other precision', dated('dct:issued "2023-01-01" ; dct:modified "2023-01-01T08:00:00"'), 1_000_000],
  ['a day earlier in UTC', dated('dct:issued "2023-01-02" ; dct:modified "2023-01-01T23:00:00Z"'), 1_000_000],
  [
    'created, modified without issued',
    dated('dct:created "2023-02-01" ; dct:modified "2022"'),
    0,
    ['modifiedBeforeCreated'],
  ],
  [
    'one of two pairs',
    dated('dct:created "2023-02-01" ; dct:issued "2023-01-01" ; dct:modified "2024-01-01"'),
    500_000,
    ['issuedBeforeCreated'],
  ],
  ['period', dated('dct:temporal [ dcat:startDate "2023-02-01" ; dcat:endDate "2023-01-31" ]'), 0, ['endBeforeStart']],
  [
    'issued before the data',
    dated('dct:issued "2022-12-31" ; dct:temporal [ dcat:startDate "2023" ]'),
    0,
    ['issuedBeforeStart'],
  ],
  ['a stand-in says nothing', dated('dct:issued "2023-01-01" ; dct:modified "1970-01-01"'), 'not-applicable'],
  ['two values, one fits', dated('dct:issued "2023-01-01" ; dct:modified "2022-01-01" , "2024-01-01"'), 1_000_000],
])

table(modifiedPresent, [
  ['none', title('"x"'), 0, ['missing']],
  ['issued only', dated('dct:issued "2023-01-01"'), 500_000, ['issuedOnly']],
  ['stand-in', dated('dct:modified "1970-01-01" ; dct:issued "2023-01-01"'), 500_000, ['standIn']],
  ['on a distribution', dated('dcat:distribution [ dct:modified "2023-01-01" ]'), 1_000_000],
])

const table33 = (mandatory: Partial<Options['profile'] & object>['mandatory']): Options => ({
  profile: { mandatory: mandatory!, recommended: mandatory! },
})
const none = { dataset: [], distribution: [], service: [], series: [], catalog: [], 'catalog-record': [] }
const asks = table33({
  ...none,
  dataset: [iri('dct:title'), iri('dct:publisher')],
  distribution: [iri('dcat:accessURL')],
})
table(mandatoryComplete, [
  ['nothing', dated('dcat:theme <x:y>'), 0, ['missing', 'missing'], asks],
  [
    'a husk and a placeholder',
    dated('dct:title "titel" ; dct:publisher [ a foaf:Agent ]'),
    0,
    ['husk', 'placeholder'],
    asks,
  ],
  ['an empty value', dated('dct:title "" ; dct:publisher <https://data.gent.be/id/a>'), 500_000, ['empty'], asks],
  [
    'an undescribed IRI is present',
    dated('dct:title "Bomen" ; dct:publisher <https://data.gent.be/id/a>'),
    1_000_000,
    [],
    asks,
  ],
  ['one good value is enough', dated('dct:title "Bomen" , "titel" ; dct:publisher <x:a>'), 1_000_000, [], asks],
  [
    'an empty distribution counts, an undescribed one is unknown',
    dated('dct:title "Bomen" ; dct:publisher <x:a> ; dcat:distribution [] , <x:d>'),
    666_667,
    ['missing'],
    asks,
  ],
])

const page = (n: number, rest: string): string => `dcat:distribution [ dct:title "${n}" ; ${rest} ]`
table(distributionUnique, [
  ['one', dated(page(1, 'dcat:downloadURL <https://x.be/a>')), 'not-applicable'],
  [
    'none has an address',
    dated(`${page(1, 'a dcat:Distribution')} ; ${page(2, 'a dcat:Distribution')}`),
    'not-applicable',
  ],
  [
    'one download in three spellings',
    dated(
      ['<https://x.be/a.csv>', '<http://X.be:80/a.csv>', '<https://x.be/a.csv#x>', '<https://x.be/A.csv>']
        .map((url, i) => page(i, `dcat:downloadURL ${url}`))
        .join(' ; '),
    ),
    500_000,
    ['sameDownload', 'sameDownload'],
  ],
  [
    'one page, two formats',
    dated(
      `${page(1, 'dcat:accessURL <https://x.be> ; dct:format "a"')} ; ${page(2, 'dcat:accessURL <https://x.be> ; dct:format "b"')}`,
    ),
    1_000_000,
  ],
  [
    'one page, no format',
    dated(`${page(1, 'dcat:accessURL <https://x.be>')} ; ${page(2, 'dcat:accessURL <https://x.be/>')}`),
    500_000,
    ['sameAccess'],
  ],
])

table(parseClean, [
  ['clean', title('"x"'), 1_000_000],
  ['one of a hundred', title('"x"'), 990_000, ['skipped'], { source: { statements: 99, skipped: 1 } }],
  [
    'one of very many is no full mark',
    title('"x"'),
    999_999,
    ['skipped'],
    { source: { statements: 9_999_999, skipped: 1 } },
  ],
  ['not to its end', title('"x"'), 0, ['incomplete'], { source: { complete: false } }],
])

describe('checks that read SHACL results', () => {
  const context = checkContext(`${D} a dcat:Dataset ; dcat:distribution [ dct:title "1" ] , [ dct:title "2" ] .`)
  const [record, first, second] = [context.record.node, ...context.record.distributions]
  const result = (
    focus: number,
    path: string,
    severity: Severity,
    component = 'MinCountConstraintComponent',
  ): ShapeResult => {
    return { rule: 'rule', focus, path, value: -1, component, severity }
  }
  const license = iri('dct:license')
  const licences = [result(first!, license, 'error'), result(second!, license, 'error')]

  test.each([
    ['no result', [], 1_000_000, []],
    ['warnings do not count', [result(record!, license, 'warning'), result(record!, license, 'info')], 1_000_000, []],
    ['one fault on two distributions is one', licences, 710_935, ['-']],
    ['another node kind is another', [...licences, result(record!, license, 'blocking')], 541_843, ['-', '-']],
    [
      'another constraint is another',
      [...licences, result(first!, license, 'error', 'ClassConstraintComponent')],
      541_843,
      ['-', '-'],
    ],
  ] as const)('shacl-valid: %s', (_, shapeResults, value, messages) => {
    const found = run(shaclValid, { ...context, shapeResults })
    expect({ value: found.value, messages: found.messages }).toEqual({ value, messages })
  })

  test.each([
    ['not applicable', null, 'not-applicable', []],
    ['nothing wrong', [], 1_000_000, []],
    ['one fault on two distributions is one', licences, 710_935, ['-']],
    ['another constraint is another', [licences[0]!, result(first!, license, 'error', 'X')], 541_843, ['-', '-']],
    ['warnings do not count', [result(record!, license, 'warning')], 1_000_000, []],
  ] as const)('exchange-profile-valid: %s', (_, exchangeResults, value, messages) => {
    const found = run(exchangeProfileValid, { ...context, exchangeResults })
    expect({ value: found.value, messages: found.messages }).toEqual({ value, messages })
  })

  test('mandatory-complete is silent where a rule speaks', () => {
    const mandatory = { ...none, distribution: [license] }
    const profile = { mandatory, recommended: none }
    const found = run(mandatoryComplete, { ...context, profile, shapeResults: [licences[0]!] })
    expect({ value: found.value, messages: found.messages }).toEqual({ value: 0, messages: ['-', 'missing'] })
  })
})

table(iriWellformed, [
  ['a blank record without addresses', '[] a dcat:Dataset ; dct:title "x" .', 1_000_000],
  ['a typing error in the scheme', dated('dcat:landingPage <ttps://x.be>'), 666_667, ['scheme']],
  ['mail that is a web address', dated('dcat:contactPoint <mailto:http://x.be>'), 666_667, ['webInMail']],
  ['no host', dated('dcat:landingPage <https:///x>'), 666_667, ['host']],
  ['a percent sign alone', dated('dcat:landingPage <https://x.be/5%>'), 666_667, ['percent']],
  ['urn, tel and doi', dated('dct:source <urn:x:y> , <tel:+3291234567> , <doi:10.1/x>'), 1_000_000],
  ['one address twice counts once', dated('dcat:landingPage <x:y> ; foaf:page <x:y>'), 666_667, ['scheme']],
])

const texts = (t: string, d: string): string => `${D} a dcat:Dataset ; dct:title ${t} ; dct:description ${d} .`
const DUTCH = 'Deze dataset bevat de ligging van alle bomen die door de stad worden beheerd.'
const FRENCH = "Ce jeu de données contient l'emplacement des arbres gérés par la ville."
table(nlTitleDescription, [
  ['both', texts('"Bomen"@nl', '"Ligging"@NL-be'), 1_000_000],
  ['nothing', `${D} a dcat:Dataset .`, 0, ['missing', 'missing']],
  ['untagged Dutch', texts('"Bomen"', `"${DUTCH}"`), 500_000, ['untagged', 'untagged']],
  ['untagged French', texts('"Arbres"', `"${FRENCH}"`), 0, ['untaggedOther', 'untaggedOther']],
  ['too short to tell', texts('"Bomen"', '"In de stad"'), 0, ['untaggedUnknown', 'untaggedUnknown']],
  ['English', texts('"Trees"@en', `"${DUTCH}"@nl`), 500_000, ['otherLanguage']],
  ['a catalogue', '<https://x.be/c> a dcat:Catalog ; dct:title "Bomen"@nl .', 500_000, ['missing']],
])

table(definitionsLinked, [
  ['nothing', title('"x"'), 0, ['none']],
  ['a reference system', dated('dct:conformsTo <http://www.opengis.net/def/crs/EPSG/0/31370>'), 0, ['none']],
  [
    'a metadata profile',
    dated('dct:conformsTo <https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL>'),
    0,
    ['none'],
  ],
  [
    'the INSPIRE regulation',
    dated('dct:conformsTo <http://inspire.ec.europa.eu/id/citation/ir/reg-1089-2010>'),
    500_000,
    ['pageOnly'],
  ],
  ['a page', dated('foaf:page <https://x.be/uitleg>'), 500_000, ['pageOnly']],
  [
    'a catalogue answer with a schema in its query',
    dated('dct:conformsTo <https://x.be/csw?outputSchema=gmd>'),
    500_000,
    ['pageOnly'],
  ],
  ['a name without IRI', dated('dct:conformsTo [ dct:title "OSLO Openbaar Domein" ]'), 500_000, ['pageOnly']],
  [
    'a JSON Schema on a distribution',
    dated('dcat:distribution [ dct:conformsTo <https://x.be/schema/boom.json> ]'),
    1_000_000,
  ],
  ['an XSD', dated('dct:conformsTo <https://x.be/boom.xsd>'), 1_000_000],
  [
    'a related model',
    dated('dcat:qualifiedRelation [ dct:relation <https://data.vlaanderen.be/ns/gebouw> ]'),
    1_000_000,
  ],
  ['shapes', dated('sh:shapesGraph <https://x.be/shapes>'), 1_000_000],
])

table(provenanceStated, [
  ['nothing', title('"x"'), 0, ['missing']],
  ['a husk', dated('dct:provenance [ a dct:ProvenanceStatement ]'), 0, ['nothing']],
  ['a node without text', dated('dct:provenance [ dct:creator "x" ]'), 0, ['nothing']],
  ['a placeholder', dated('dct:provenance [ rdfs:label "Onbekend" ]'), 0, ['nothing']],
  ['29 characters', dated(`dct:provenance "${'a'.repeat(29)}"`), 500_000, ['short']],
  ['30 characters', dated(`dct:provenance [ rdfs:label "${'a'.repeat(30)}"@nl ]`), 1_000_000],
  ['a link to a statement', dated('dct:provenance <https://x.be/herkomst>'), 1_000_000],
  ['a source', dated('dct:source <https://x.be/d>'), 1_000_000],
  ['an activity', dated('prov:wasGeneratedBy [ a prov:Activity ; rdfs:label "meting" ]'), 1_000_000],
])

table(derivationLinked, [
  ['no sign', described('"De lijst van bomen."@nl'), 'not-applicable'],
  ['words in another language', described('"Afgeleid van de kaart."@en'), 'not-applicable'],
  ['words', described('"De kaart is\\n<b>Gebaseerd op</b> het GRB."@nl'), 0, ['words']],
  ['words in part of a word', described('"De kaart is nietgebaseerd op het GRB."@nl'), 'not-applicable'],
  ['a way of counting', described('"De klasse is gebaseerd op het aantal inwoners."@nl'), 'not-applicable'],
  ['text', dated('dct:source "het GRB"'), 500_000, ['textOnly']],
  ['a node', dated('dct:source [ dct:title "het GRB" ]'), 500_000, ['nodeOnly']],
  [
    'IRI beside words',
    `${described('"Afgeleid van het GRB."@nl')} ${D} prov:wasDerivedFrom <https://x.be/grb> .`,
    1_000_000,
  ],
])

const contact = (rest: string): string => dated(`dcat:contactPoint [ ${rest} ]`)
table(contactUsable, [
  ['none', title('"x"'), 0, ['missing']],
  ['husk', contact('a vcard:Organization'), 0, ['husk']],
  ['mail as text', contact('vcard:hasEmail "data@stad.gent"'), 1_000_000],
  ['mail in a node', contact('vcard:hasEmail [ vcard:value <mailto:data@stad.gent> ]'), 1_000_000],
  ['a form', contact('vcard:hasURL <https://stad.gent/contact>'), 1_000_000],
  ['telephone', contact('vcard:fn "Team" ; vcard:hasTelephone <tel:+3291234567>'), 500_000, ['phoneOnly']],
  ['name', contact('vcard:fn "Team"'), 500_000, ['nameOnly']],
  ['placeholder name', contact('vcard:fn "Onbekend"'), 0, ['husk']],
  ['broken mail, with a name', contact('vcard:fn "Team" ; vcard:hasEmail <mailto:http://x.be>'), 500_000, ['badMail']],
  ['placeholder mail', contact('vcard:hasEmail <mailto:onbekend@onbekend.be>'), 0, ['placeholder']],
  ['broken page', contact('vcard:hasURL "www.stad.gent"'), 0, ['badPage']],
  ['a bare mail IRI', dated('dcat:contactPoint <mailto:data@stad.gent>'), 1_000_000],
  ['a text', dated('dcat:contactPoint "Team Data"'), 500_000, ['text']],
  ['described elsewhere', dated('dcat:contactPoint <https://x.be/id/contact>'), 'not-checked'],
  ['one here, one elsewhere', dated('dcat:contactPoint <https://x.be/id/c> , <mailto:data@stad.gent>'), 1_000_000],
])

table(contactFunctional, [
  ['no contact', title('"x"'), 'not-applicable'],
  ['no address', contact('vcard:fn "Team"'), 'not-applicable'],
  ['functional', contact('vcard:hasEmail <mailto:data@stad.gent>'), 1_000_000],
  ['person', contact('vcard:hasEmail <mailto:mia.janssens@stad.gent>'), 0, ['personName']],
  [
    'freemail with the name',
    contact('vcard:fn "Mia Janssens" ; vcard:hasEmail "miajanssens@gmail.com"'),
    0,
    ['freemail'],
  ],
  ['unclear', contact('vcard:hasEmail <mailto:rato@provincie.be>'), 500_000, ['unclear']],
  ['name of the team', contact('vcard:fn "RATO" ; vcard:hasEmail <mailto:rato@provincie.be>'), 1_000_000],
  [
    'name of the publisher',
    `${contact('vcard:hasEmail <mailto:vmm@x.be>')} ${D} dct:publisher [ foaf:name "Milieu (VMM)" ] .`,
    1_000_000,
  ],
  ['class of a person', contact('a vcard:Individual ; vcard:hasEmail <mailto:data@stad.gent>'), 0, ['personClass']],
  [
    'the worst address counts',
    contact('vcard:hasEmail <mailto:data@x.be> , <mailto:m.janssens@x.be>'),
    0,
    ['personName'],
  ],
])

test('derivation-linked repeats no secret from the sentence that it quotes', () => {
  const phraseOf = (text: string) =>
    run(derivationLinked, checkContext(described(`"${text}"@nl`))).failed[0]!.args!.phrase
  expect(phraseOf('Kaart afgeleid van het GRB.')).toBe('afgeleid van het GRB.')
  expect(phraseOf('Kaart afgeleid van https://x.be/?token=9f8Qz2LmX71bRt0vKp3c')).toBe('afgeleid van')
})

describe('what must not go out', () => {
  const number = '85.07.30-033.28'
  const key = '9f8Qz2LmX71bRt0vKp3c'
  test.each([
    ['written', noNationalNumber, described(`"Maker: ${number}"`), number, 'written', 'blocking'],
    ['separated', noNationalNumber, described('"Maker: 85-07-30 033 28"'), '85-07-30 033 28', 'separated', 'error'],
    ['bare', noNationalNumber, dated('dcat:contactPoint [ vcard:fn "85073003328" ]'), '85073003328', 'bare', 'warning'],
    ['key', noSecrets, dated(`dcat:landingPage <https://x.be/?api_key=${key}>`), key, 'queryKey', undefined],
    ['password', noSecrets, described('"wachtwoord: Zomer2023!"'), 'Zomer2023', 'writtenPassword', undefined],
    [
      'mail',
      contactFunctional,
      contact('vcard:hasEmail <mailto:mia.janssens@stad.gent>'),
      'mia.janssens',
      'personName',
      undefined,
    ],
  ] as const)('%s', (_, check, turtle, value, message, severity) => {
    const { failed } = run(check, checkContext(turtle))
    expect(failed).toHaveLength(1)
    expect(failed[0]).toMatchObject({ value: 0, message, secret: true })
    expect(failed[0]!.severity).toBe(severity)
    expect(JSON.stringify(failed[0]!.args)).not.toContain(value)
  })
})

table(noNationalNumber, [
  ['in an IRI', dated('dcat:landingPage <https://x.be/85073003328>'), 1_000_000],
  ['a number by type', dated('dcat:distribution [ dcat:byteSize "85073003328"^^xsd:nonNegativeInteger ]'), 1_000_000],
  ['a geometry', dated('locn:geometry "POINT(4.1 85073003328)"^^geosparql:wktLiteral'), 1_000_000],
  ['two', described('"85.07.30-033.28 en 85073003328"'), 0, ['bare', 'written']],
])

table(noSecrets, [
  ['in the IRI of the record', '<https://x.be/d?token=9f8Qz2LmX71bRt0vKp3c> a dcat:Dataset .', 0, ['ownIri']],
  [
    'in the IRI of a distribution, said once',
    `${dated('dcat:distribution <https://x.be/d?token=9f8Qz2LmX71bRt0vKp3c>')} <https://x.be/d?token=9f8Qz2LmX71bRt0vKp3c> dct:title "x" .`,
    0,
    ['queryKey'],
  ],
])

const link = 'dcat:distribution [ dcat:downloadURL <https://x.be/a.csv> ; dct:format "csv" ]'
const rights = (right: string): string => dated(`dct:accessRights ${right} ; ${link}`)
table(linksAlive, [
  ['no link', title('"x"'), 'not-applicable'],
  ['a link', dated(link), 'not-checked'],
  ['no web address', dated('dcat:landingPage <urn:x:y>'), 'not-applicable'],
])
table(noLoginWall, [
  ['PUBLIC', rights(PUBLIC), 'not-checked'],
  [
    'PUBLIC in another spelling',
    rights('<https://publications.europa.eu/resource/authority/access-right/public/>'),
    'not-checked',
  ],
  ['RESTRICTED', rights(RESTRICTED), 'not-applicable'],
  ['not stated', dated(link), 'not-applicable'],
])
table(restrictedNotOpenlyServed, [
  ['PUBLIC', rights(PUBLIC), 'not-applicable'],
  ['RESTRICTED', rights(RESTRICTED), 'not-checked'],
  [
    'RESTRICTED with a page only',
    dated(`dct:accessRights ${RESTRICTED} ; dcat:landingPage <https://x.be>`),
    'not-applicable',
  ],
  ['no code', rights('"vraag het na"'), 'not-applicable'],
])
table(declaredFormatMatchesResponse, [
  ['format and link', dated(link), 'not-checked'],
  ['no format', dated('dcat:distribution [ dcat:downloadURL <https://x.be/a.csv> ]'), 'not-applicable'],
])

test('every check is worded in Dutch with the same holes, in words that a plain terminal shows', () => {
  const all: readonly Check[] = [
    contactFunctional,
    contactUsable,
    dateOrder,
    datesPlausible,
    declaredFormatMatchesResponse,
    definitionsLinked,
    derivationLinked,
    descriptionSubstantive,
    distributionUnique,
    exchangeProfileValid,
    iriWellformed,
    keywordsAdequate,
    linksAlive,
    mandatoryComplete,
    modifiedPresent,
    nlTitleDescription,
    noLoginWall,
    noNationalNumber,
    noSecrets,
    parseClean,
    placeholderFree,
    provenanceStated,
    restrictedNotOpenlyServed,
    shaclValid,
    titleSubstantive,
  ]
  expect(Object.keys(nlChecks2).sort()).toEqual(all.map(({ id }) => id).sort())
  for (const check of all) {
    const dutch = nlChecks2[check.id as keyof typeof nlChecks2]
    const shape = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages)
        .map(([key, message]) => [key, holes(message)])
        .sort()
    expect(shape(dutch.messages)).toEqual(shape(check.messages))
    expect(JSON.stringify([dutch, check.messages])).not.toMatch(/[\u2010-\u2027\u2190-\u21ff\u2260-\u2265]/)
  }
})
