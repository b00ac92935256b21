/** Standards: the Flemish register, and the bodies whose IRIs name standards. */
import type { CodeList } from './code-list.ts'

const PROFILES = `
  DCAT-AP-VL DCAT-AP-VL/kandidaatstandaard/2025-12-09/ DigitaleWatermeter FeitelijkeVerenigingen/
  GEODCAT-AP-VL/kandidaatstandaard/2025-12-09/ adresregister/ bedrijventerrein/ begraafplaatsen
  begraafplaatsenbeheer begraafplaatsenbeheer/ begroeid-voorkomen begroeid-voorkomen/ besluit-mobiliteit/
  besluit-publicatie/ besluitvorming bestuurlijk-sanctieregister bodem-en-ondergrond/ bodem-en-ondergrond/bodem/
  bodem-en-ondergrond/grondboringen/ bodem-en-ondergrond/grondwatermeetnet/ bodem-en-ondergrond/interpretaties/
  bodem-en-ondergrond/observaties/ bodem-en-ondergrond/sonderingen/ contactvoorkeuren/ cultureel-erfgoed-event
  cultureel-erfgoed-object cultuur-en-jeugd/infrastructuur cultuurparticipatie datakwaliteit
  dienst-transactiemodel/ dienstencataloog/ dienstverlening-aan-personen/ dossier energiehuis
  energiemanagementsysteem/ erosiepoel fietsinfrastructuur financiele-rapportering gebieden gebouwenregister/
  generiek-basis/ generieke-terugmeldfaciliteit/ hulp-dienstverlening-gedetineerden incentiveringsplatform
  infrastructuurelementen infrastructuurelementen/ inname-openbaar-domein/
  issue-tracking-voor-burgers-en-organisaties/ ldes leerinschrijfcredential/ leermiddelen leerprestatiecredential
  logies-basis/ lokale-economie loongegevens mandatendatabank/ metadata-dcat/ mobiliteit-intelligente-toegang
  mobiliteit-trips-en-aanbod mobiliteit/dienstregeling-en-planning/stopplaatsen/
  mobiliteit/dienstregeling-en-planning/tijdstabellen/ mobiliteit/dienstregeling-en-planning/voertuigplanning/
  mobiliteit/vervoersknooppunten mobiliteitsbudget/ notificatie-basis/ observaties-en-metingen/ omgevingsvergunning
  onbegroeid-voorkomen onbegroeid-voorkomen/ openbaar-domein openbaar-domein/ openbare-nutsvoorzieningkasten/
  organisatie-basis/ overlijdensaangifte perceel/ persoon-basis/ publicatie-advertentie/ rooilijnplannen/
  ruimtelijke-bereiken/ ruimtelijke-indicatoren schuldbeheer sensoren-en-bemonstering/ slimme-stadsdistributie
  slimmeraadpleegomgeving statistiek subsidieregister/ terreindelen terreindelen/ thermografische-gebouwanalyse
  vastgoed vegetatie-elementen vegetatie-elementen/ verkeersborden/ verkeersmetingen vlaamse-codex/
  voorwaarden-dienstverlening/ vrachtwagenparkeren waterdelen waterdelen/ waterkwaliteit watervoorkomen
  watervoorkomen/ wegenregister/ zaalreservatie/`

const ROADS = `
  aim-object/ anpr-trajectcontrole/ brandleiding/ camerainstallatie/ complexe-datatypes/ draagconstructies/
  dynamische-borden/ ecologische-maatregelen/ eenvoudige-datatypes/ elektrische-componenten/ fietstelinstallatie/
  hulpposten/ inbreuken-zwaar-vervoer/ kasten-cabines-behuizing/ lijnvormige-elementen/ luchtkwaliteit/
  luidspreker-intercom/ master/ meten-in-vlaanderen/ optisch-transport-netwerk/ proeven-metingen/ relaties/
  riolering/ signalisatie/ slagboom-doorsteek/ software-hardware/ tunnelevacuatie/ union-datatypes/ vegetatie/
  ventilatie/ verharding-wegfundering/ verkeersregelinstallatie/ verlichtingsinstallatie/ zone-30/`

const OTHERS = `
  https://data.vlaanderen.be/doc/implementatiemodel/cultureel-erfgoed-basisregistratie
  https://data.vlaanderen.be/doc/implementatiemodel/verkeersmeldingen/
  https://data.vlaanderen.be/id/concept/StandaardType/Applicatieprofiel
  https://data.vlaanderen.be/id/concept/StandaardType/Implementatiemodel
  https://data.vlaanderen.be/ns/cultuurparticipatie https://data.vlaanderen.be/ns/openbaardomein
  https://implementatie.data.vlaanderen.be/doc/implementatiemodel/kwaliteit-wegen-en-wegmarkeringen/
  https://productencatalogus.data.vlaanderen.be/doc/implementatiemodel/ipdc-lpdc
  https://purl.eu/doc/applicationprofile/mobility/passenger-transport-hubs/index_en.html`

const PROFILE_SPACE = 'https://data.vlaanderen.be/doc/applicatieprofiel/'
const ROADS_SPACE = 'https://wegenenverkeer.data.vlaanderen.be/doc/implementatiemodel/'

/** Standards of the OSLO register, by the IRIs that the register prints. */
export const OSLO_STANDARD: CodeList = {
  id: 'oslo-standard',
  space: PROFILE_SPACE,
  edition: 'undated copy of 147 entries',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 147,
  get codes() {
    return `${PROFILES} ${ROADS.trim().replace(/(^|\s+)(?=\S)/g, ` ${ROADS_SPACE}`)} ${OTHERS}`
  },
}

/** Without scheme and `www.`: what the IRIs of a body's standards begin with. */
const BODIES = [
  // The Flemish register and its predecessors: any version of a profile, model or vocabulary.
  'data.vlaanderen.be/doc/applicatieprofiel/',
  'data.vlaanderen.be/doc/implementatiemodel/',
  'data.vlaanderen.be/doc/vocabularium/',
  'data.vlaanderen.be/ns/',
  'data.vlaanderen.be/shacl/',
  'implementatie.data.vlaanderen.be/doc/',
  'productencatalogus.data.vlaanderen.be/doc/',
  'wegenenverkeer.data.vlaanderen.be/doc/',
  'purl.eu/doc/',
  'purl.eu/ns/',
  // INSPIRE, with the regulations on data sets and on metadata.
  'inspire.ec.europa.eu/',
  'data.europa.eu/eli/reg/2010/1089',
  'data.europa.eu/eli/reg/2008/1205',
  'data.europa.eu/eli/reg/2009/976',
  'eur-lex.europa.eu/eli/reg/2010/1089',
  // ISO and its technical committee for geography.
  'iso.org/',
  'standards.iso.org/',
  'def.isotc211.org/',
  'schemas.isotc211.org/',
  // OGC and EPSG.
  'opengis.net/',
  'schemas.opengis.net/',
  'ogc.org/',
  'opengeospatial.org/',
  'docs.ogc.org/',
  'docs.opengeospatial.org/',
  'epsg.org/',
  'epsg.io/',
  // W3C and the profiles that build on DCAT.
  'w3.org/',
  'w3id.org/',
  'data.europa.eu/r5r',
  'data.europa.eu/930',
  'semiceu.github.io/',
]

const URNS = ['urn:ogc:', 'urn:iso:', 'urn:x-inspire:', 'urn:oasis:', 'urn:ietf:']

/**
 * True for the IRI of a standard: an entry of the OSLO register in any version, or an IRI of INSPIRE, ISO, OGC, W3C or EPSG
 * (`conforms-to-standard`). A bare home page of such a body names no standard.
 */
export function isStandardIri(value: string): boolean {
  const folded = value.trim().toLowerCase()
  if (URNS.some((urn) => folded.startsWith(urn))) return true
  const match = /^https?:\/\/(?:www\.)?([^\s]+)$/.exec(folded)
  return (
    match !== null && BODIES.some((body) => match[1]!.startsWith(body) && !(body.endsWith('/') && match[1] === body))
  )
}
