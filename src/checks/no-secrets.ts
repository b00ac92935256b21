import { rememberedByTerm } from '../background/remembered.ts'
import { SECRET, signsAt } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { findSecrets, type Secret, type SecretKind } from '../values/secrets.ts'

const MESSAGES = {
  'url-password': 'urlPassword',
  'query-key': 'queryKey',
  'signed-url': 'signedUrl',
  'json-web-token': 'token',
  'private-key': 'privateKey',
  'aws-access-key': 'awsKey',
  'written-password': 'writtenPassword',
} as const satisfies Record<SecretKind, string>

const secretsOf = rememberedByTerm((graph, term): readonly Secret[] => findSecrets(graph.value(term)))

/**
 * Every literal and IRI of the record and of the nodes that it owns. One secret is enough for 0; each is a finding. Of the
 * value only its length and the first 8 hex digits of its SHA-256 go out.
 */
export default defineCheck({
  id: 'no-secrets',
  dimension: 'afgeschermd',
  tier: 'E',
  severity: 'blocking',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'own',
  reads: [],
  since: '0.1.0',
  title: 'No passwords or keys stand in the metadata',
  why: 'Metadata are public: whoever reads a key in them can use it, and harvesters have copied it already.',
  fix: 'Revoke the key or password first, because copies stay; then remove it from the metadata.',
  limits: 'Keys that look like ordinary words pass.',
  notApplicable: 'Always applies.',
  messages: {
    urlPassword:
      '{path} holds a password in a web address ({length} characters, SHA-256 {hash}...). Change it, then remove it.',
    queryKey:
      '{path} holds a key in a web address ({length} characters, SHA-256 {hash}...). Revoke it, then remove it.',
    signedUrl:
      '{path} holds a signed web address ({length} characters, SHA-256 {hash}...). Revoke it, then give the plain address.',
    token: '{path} holds an access token ({length} characters, SHA-256 {hash}...). Revoke it, then remove it.',
    privateKey: '{path} holds a private key ({length} characters, SHA-256 {hash}...). Revoke it, then remove it.',
    awsKey: '{path} holds an AWS access key (SHA-256 {hash}...). Revoke it, then remove it.',
    writtenPassword:
      '{path} holds a password in the text ({length} characters, SHA-256 {hash}...). Change it, then remove it.',
    ownIri:
      'The IRI of the record itself holds a secret ({length} characters, SHA-256 {hash}...). Revoke it, then change the IRI.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://data.gent.be/wfs?service=WFS&key=parkings> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://data.gent.be/wfs?api_key=9f8Qz2LmX71bRt0vKp3c> ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let found = false
    if (graph.isIri(record.node) && (signsAt(graph, record.node) & SECRET) !== 0) {
      for (const { length, hash } of secretsOf(graph, record.node)) {
        found = true
        outcomes.push({ node: record.node, value: 0, message: 'ownIri', secret: true, args: { length, hash } })
      }
    }
    const { nodes, paths, objects, signsOf, signs: all } = statementsOf(graph, record)
    const count = (all & SECRET) === 0 ? 0 : nodes.length
    for (let i = 0; i < count; i++) {
      if ((signsOf[i]! & SECRET) === 0) continue
      const object = objects[i]!
      if (object === record.node) continue
      const node = nodes[i]!
      const path = paths[i]!
      for (const { kind, length, hash } of secretsOf(graph, object)) {
        found = true
        outcomes.push({ node, value: 0, message: MESSAGES[kind], path, object, secret: true, args: { length, hash } })
      }
    }
    if (!found) outcomes.push({ node: record.node, value: FULL })
    return outcomes
  },
})
