/** Contacts, secrets and personal data. */
import { edit } from '../record.js'
import { contentOf, iri, isIri, reworded, statement, suffixOf, text } from '../terms.js'
import { added, changed, constant, ifNode, ifText, special } from './make.js'

const web = (make) => ifNode((o) => (/^<https?:/.test(o) ? `<${make(contentOf(o))}>` : null))
const more = (words) => ifText((o) => (suffixOf(o).startsWith('^') ? null : reworded(o, `${contentOf(o)} ${words}`)))
const mail = (value) => ifNode((o) => (/^<mailto:/.test(o) ? `<${value}>` : null))
const onContact = (property, value) => (record, node) => (record.of(node, property).length > 0 ? null : value)

/** Texts that say that nobody can be known again: then such a word is no alarm. */
const isShielded = (record) =>
  record
    .of(record.node)
    .some(({ o }) => /statisti|aggreg|anoniem|anonim|pseudo|herleid|aantal|percentage|gemiddeld|cijfers/i.test(o))
export const PEOPLE = [
  changed(
    'mail without mailto:',
    'contact',
    'vcard:hasEmail',
    ifNode((o) => (/^<mailto:/.test(o) ? `<${contentOf(o).slice(7)}>` : null)),
    ['contact-email-not-mailto', 'contact-usable', 'iri-wellformed', 'contact-email-malformed'],
  ),
  changed('mailto: with a web address (R18)', 'contact', 'vcard:hasEmail', mail('mailto:https://www.stad.be/contact'), [
    'contact-email-malformed',
    'contact-usable',
    'iri-wellformed',
  ]),
  changed('mail that is none', 'contact', 'vcard:hasEmail', mail('mailto:dienst data'.replace(' ', '.')), [
    'contact-email-malformed',
    'contact-usable',
    'iri-wellformed',
  ]),
  changed('onbekend@onbekend.be (R08)', 'contact', 'vcard:hasEmail', mail('mailto:onbekend@onbekend.be'), [
    'placeholder-free',
    'contact-usable',
    'harvest-survival/r08',
  ]),
  changed('mail of a person', 'contact', 'vcard:hasEmail', mail('mailto:an.verstraeten@stad.be'), [
    'contact-functional',
  ]),
  changed('private mail', 'contact', 'vcard:hasEmail', mail('mailto:jan.peeters.gent@gmail.com'), [
    'contact-functional',
  ]),
  changed(
    'contact "Onbekend" (R08)',
    'contact',
    'vcard:fn',
    ifText((o) => reworded(o, 'Onbekend')),
    ['placeholder-free', 'harvest-survival/r08'],
  ),
  added(
    'contact that is a person',
    'contact',
    'rdf:type',
    (record, node) => (record.isA(node, 'vcard:Individual') ? null : iri('vcard:Individual')),
    ['contact-functional'],
  ),
  added('mobile telephone', 'contact', 'vcard:hasTelephone', onContact('vcard:hasTelephone', '<tel:+32478123456>'), [
    'no-personal-phone',
  ]),
  special('contact with two names and mails (R09)', ['harvest-survival/r09', 'contact-email-too-many'], (record) =>
    record
      .nodes('contact')
      .filter(
        (node) => isIri(node) && record.of(node, 'vcard:fn').length > 0 && record.of(node, 'vcard:hasEmail').length > 0,
      )
      .map((node) =>
        edit(
          [],
          [
            statement(node, 'vcard:fn', reworded(record.objects(node, 'vcard:fn')[0], 'Dienst Kaarten')),
            statement(node, 'vcard:hasEmail', '<mailto:kaarten@stad.be>'),
          ],
        ),
      ),
  ),
  added('relative address in a contact (R18)', 'contact', 'vcard:hasURL', onContact('vcard:hasURL', text('/contact')), [
    'harvest-survival/r18',
    'contact-page-not-iri',
    'contact-usable',
    'contact-url-is-text',
  ]),
  changed(
    'national register number in the description',
    'dataset',
    'dct:description',
    more('Contact: 93.05.18-223.61.'),
    ['no-national-number'],
  ),
  changed('bank account in the description', 'dataset', 'dct:description', more('Betaal op BE68 5390 0754 7034.'), [
    'no-iban',
  ]),
  changed('mobile number in the description', 'dataset', 'dct:description', more('Bel 0478 12 34 56.'), [
    'no-personal-phone',
  ]),
  changed(
    'key in an address',
    'distribution',
    'dcat:downloadURL',
    web(() => 'https://api.stad.be/export?api_key=9fK2xQ7LmZ4vT8pWc1Rn'),
    ['no-secrets'],
  ),
  changed(
    'password in an address',
    'distribution',
    'dcat:accessURL',
    web(() => 'https://lezer:G3heim!woord@data.stad.be/'),
    ['no-secrets'],
  ),
  changed('password in the description', 'dataset', 'dct:description', more('Log in met wachtwoord: Zomer2024!'), [
    'no-secrets',
  ]),
  added(
    'personal data under PUBLIC',
    'dataset',
    'dcat:keyword',
    (record) =>
      record.objects(record.node, 'dct:accessRights').some((o) => o.endsWith('/PUBLIC>')) && !isShielded(record)
        ? text('rijksregisternummer', 'nl')
        : null,
    ['personal-data-risk'],
  ),
  added(
    'empty contact telephone (R01)',
    'contact',
    'vcard:hasTelephone',
    onContact('vcard:hasTelephone', constant('""')()),
    ['harvest-survival/r01'],
  ),
]
