/**
 * Headings by which columns are known: the terms of DCAT-AP and DCAT-AP-VL in Dutch and English, and the synonyms that
 * inventories use. One line a field: path, kind (with `*` where a cell may hold several values) and names. Case, accents,
 * spaces and signs do not count. A name of several fields means the first whose values fit.
 */

/** Columns that say something of the dataset. */
export const DATASET_NAMES = `
@id                        iri         uri | iri | @id | about | dataset | uri dataset | iri dataset
dct:identifier             identifier  id | identifier | identificator | identificatie | identificatiecode | nummer | nr | referentie | kenmerk | uuid | guid | dataset id
dct:title                  text        title | titel | naam | name | label | dataset
dct:description            text        description | beschrijving | omschrijving | samenvatting | abstract | summary | toelichting | notes
dcat:keyword               text*       keyword | keywords | trefwoord | trefwoorden | tag | tags | sleutelwoord | sleutelwoorden | kernwoorden | zoekwoorden | zoektermen
dcat:theme                 list:data-theme*  theme | themes | thema | thema's | themas | categorie | category | categories | categorieën | beleidsthema | beleidsdomein | onderwerp | subject
dct:publisher              agent       publisher | uitgever | uitgevende organisatie | publicerende organisatie | organisatie | organization | organisation | verantwoordelijke organisatie | instantie
dct:publisher/@id          iri         publisher uri | publisher iri | publisher url | uitgever uri | uitgever url | organisatie uri
dct:publisher/foaf:name    name        publisher name | uitgever naam | naam uitgever | organisatienaam | naam organisatie
dct:creator                agent*      creator | maker | auteur | author
dct:rightsHolder           agent       rights holder | rechthebbende | eigenaar | owner | data owner | data eigenaar | bronhouder
dct:contributor            agent*      contributor | medewerker
dcat:contactPoint/vcard:fn contact     contact | contact name | contactnaam | contactpersoon | contact person | contactpunt | contact point | contactgegevens | contactinformatie | naam contact | naam contactpunt | contactpunt naam | contact point name | aanspreekpunt | fn
dcat:contactPoint/vcard:hasEmail  mail*  e-mail | email | mail | e-mailadres | e-mail adres | mailadres | email address | contact email | contact mail | contact e-mailadres | contactpunt email | contactpunt e-mailadres | contact point email | has email | mbox
dcat:contactPoint/vcard:hasTelephone  phone*  telefoon | telefoonnummer | phone | telephone | tel | contact telefoon | contact phone | contactpunt telefoon | has telephone
dcat:contactPoint/vcard:hasURL  iri*   contactpagina | contact page | contact url | contactpunt url | contactformulier | has url
dct:accessRights           list:access-right  access rights | toegangsrechten | toegankelijkheid | toegang | access | access level | openbaarheid
dct:issued                 date        issued | uitgiftedatum | publicatiedatum | datum publicatie | datum van uitgave | release date | publication date | date issued | date published | published | gepubliceerd op
dct:modified               date        modified | wijzigingsdatum | laatst gewijzigd | laatste wijziging | laatste update | laatste aanpassing | gewijzigd op | bijgewerkt | bijgewerkt op | datum wijziging | datum laatste wijziging | last modified | last updated | last update | date modified | modification date | updated | update date
dct:created                date        created | creatiedatum | aanmaakdatum | aangemaakt op | datum creatie | creation date | date created
dct:accrualPeriodicity     list:frequency  accrual periodicity | updatefrequentie | update frequentie | frequentie | bijwerkingsfrequentie | actualiseringsfrequentie | herzieningsfrequentie | bijhoudingsfrequentie | frequency | update frequency
dct:spatial                place*      spatial | geografische dekking | ruimtelijke dekking | ruimtelijke begrenzing | geografisch gebied | geografische begrenzing | dekkingsgebied | gebied | locatie | plaats | spatial coverage | geographic coverage | geographical coverage | location
dct:temporal               period*     temporal | temporele dekking | tijdsdekking | temporele begrenzing | periode | tijdsperiode | temporal coverage | period | time period
dct:temporal/dcat:startDate date       start date | startdatum | begindatum | begin periode | periode van | start periode | temporal start
dct:temporal/dcat:endDate  date        end date | einddatum | einde periode | periode tot | eind periode | temporal end
dct:language               list:language*  language | languages | taal | talen
dcat:landingPage           iri*        landing page | landingspagina | webpagina | web page | webpage | homepage | website | pagina
foaf:page                  iri*        page | documentatie | documentation | handleiding | documentation url | data dictionary | described by
dct:conformsTo             standard*   conforms to | conformiteit | conformiteit met standaard | standaard | standaarden | standard | standards | applicatieprofiel
dct:provenance             note        provenance | herkomst | oorsprong | lineage
dcat:version               name        version | versie | versienummer | version number
adms:versionNotes          text        version notes | versie-informatie | release notes
adms:identifier            name*       other identifier | alternatieve identificator | alternative identifier
dcatap:hvdCategory         list:hvd-category*  hvd category | hvd-categorie | hvd | categorie hvd | high value category
dcatap:applicableLegislation  iri*     applicable legislation | toepasselijke wetgeving | legislation | wetgeving
dct:source                 any*        source | bron
dct:relation               iri*        relation | gerelateerde bron | gerelateerd | related resource | references
dct:isVersionOf            iri*        is version of | is versie van
dcat:inSeries              iri*        dataset series | datasetserie | in series | serie
dct:isPartOf               any*        is part of | onderdeel van
rdf:type                   class       type | soort | klasse | class | resource type | record type
dct:type                   any*        type | datasettype | dataset type
dcat:spatialResolutionInMeters  decimal  spatial resolution | ruimtelijke resolutie | spatial resolution in meters
dcat:temporalResolution    duration    temporal resolution | temporele resolutie
dcat:endpointURL           iri*        endpoint url | endpoint
dcat:endpointDescription   iri*        endpoint description | beschrijving van het endpoint | capabilities
dcat:servesDataset         iri*        serves dataset | aangeboden dataset
`

/** Columns that say something of a distribution whatever stands beside them. */
export const DISTRIBUTION_NAMES = `
dcat:accessURL    iri*             access url | toegangs-url | toegangsurl | toegangslink | url toegang | url | link | weblink | web service
dcat:downloadURL  iri*             download url | downloadlink | download link | download | url download | bestandslink
dct:format        list:file-type   format | formaat | bestandsformaat | bestandstype | file format | file type | formaten | formats
dcat:mediaType    list:media-type  media type | mediatype | mime type | mimetype
dcat:byteSize     whole            byte size | bestandsgrootte | grootte | file size | size | omvang
dct:license       licence          license | licence | licentie | gebruiksvoorwaarden | licentievoorwaarden | license url | licence url | licentie url | license id
dct:rights        note             rights | rechten | gebruiksrechten
dcatap:availability  list:planned-availability  availability | beschikbaarheid
`

/** Columns of a distribution when the heading says so: `distributie titel`, `resource_name`. */
export const DISTRIBUTION_ONLY_NAMES = `
@id               iri              uri | iri | @id
dct:identifier    identifier       id | identifier | identificator
dct:title         text             title | titel | naam | name
dct:description   text             description | beschrijving | omschrijving
dct:issued        date             issued | uitgiftedatum | publicatiedatum | release date
dct:modified      date             modified | wijzigingsdatum | laatst gewijzigd | last modified | updated
dct:language      list:language*   language | taal
dct:conformsTo    standard*        conforms to | standaard
foaf:page         iri*             page | documentatie | documentation
adms:status       list:distribution-status  status
dcat:packageFormat   list:media-type  packaging format | pakketformaat
dcat:compressFormat  list:media-type  compression format | compressieformaat
`

/** Columns of portals' exports that DCAT has no place for: known, and left out. */
export const LEFT_OUT = `
records count | explore download count | download count | data processed | metadata processed | odi certificate url |
attributions | oauth scope | source domain | source domain title | source domain address | source dataset | granularity |
dataquality | data quality | bureau code | program code | primary it investment uii | system of records |
access level comment
`
