/** Facts about the EU file-type table. Functions are in file-type.ts. */

/** Codes by our class (quality-model section 4.5). */
export const CLASS_CODES = {
  rdf: `
    HDT JSON_LD N3 OWL RDF RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_THRIFT RDF_TRIG RDF_TRIX RDF_TURTLE RDF_XML SKOS_XML`,
  'open-structured': `
    AKN4EU ATOM BITS CSV DBF EFORMS_XML ETSI_XML FMX2 FMX3 FMX4 GEOJSON GEOTIFF GML GMZ GPKG GRID_ASCII GTFS HDF
    ICS IMMC_XML JATS JSON KML KMZ LAS LAZ MBOX METS NETCDF ODB ODS RSS SCHEMA_XML SDMX SPARQLQRES SQL TMX TSV
    UNGEN WARC XLIFF XML XYZ YAML`,
  'proprietary-structured': `
    ARCINFO_COV DGN DWG DXF E00 ECW GDB GRID MDB MIF_MID MRSID SHP TAB TAB_RSTR XLS XLSB XLSM XLSX`,
  'data-service': `
    REST SPARQLQ WCS_SRVC WFS_SRVC`,
  'view-service': `
    MAP_PRVW MAP_SRVC MSG_HTTP WMS_SRVC WMTS_SRVC`,
  document: `
    AZW DOC DOCX EPUB HTML HTML5 HTML_SIMPL INDD MHTML MOBI ODC ODF ODG ODP ODT PDF PDF1X PDFA1A PDFA1B PDFA2A
    PDFA2B PDFA3 PDFUA PDFX PDFX1A PDFX2A PDFX4 PPS PPSX PPT PPTX PWP RTF SGML TXT XHTML XHTML5 XHTML_SIMPL`,
  image: `
    BMP EPS GIF JPEG JPEG2000 PNG PS PSD SVG TIFF TIFF_FX WEBP WORLD`,
  'audio-video': `
    AAC BWF MOV MP3 MPEG2 MPEG4 MPEG4_AVC WAV`,
  container: `
    7Z AKN4EU_ZIP ARC ARC_GZ ARJ BZIP2 DMG FMX4_ZIP GZIP ISO ISO_ZIP LHA LZIP LZMA LZO METS_ZIP RAR SWM TAR TAR_GZ
    TAR_XZ WARC_GZ WIM XZ Z ZIP`,
  other: `
    AAB APK APPX BIN CSS DAPK DCR DEB DMP DTD_SGML DTD_XML EAR EXE IPA JAR JS LEG LPK MOP MSI MXD OAPK OCTET
    OP_DATPRO OVF PL QGS RPM SB3 STL WAR XSLFO XSLT`,
} as const

/** Codes of newer editions than the copy, met in records, by class. */
export const NEWER_CLASS_CODES: Readonly<Partial<Record<keyof typeof CLASS_CODES, string>>> = {
  'open-structured': 'DWCA PARQUET',
  'proprietary-structured': 'MATLAB_MAT SPSS_SAV',
  document: 'MARKDOWN',
}

/** Machine-readable by the MQA (quality-model section 1.6). */
export const MQA_MACHINE_READABLE = `
  CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS
  SHP XLS XLSX XML`

/** Non-proprietary by the MQA (quality-model section 1.6). */
export const MQA_NON_PROPRIETARY = `
  BMP CSV DBF GEOJSON GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG
  RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP`

/** Non-proprietary by the flag `nonPropExt` of the EU table. */
export const EU_NON_PROPRIETARY = `
  BMP CSV DBF ETSI_XML GEOJSON GPKG GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS
  RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP`

/** `CODE:extension,extension` (piveau-vocabularies, 2018). */
export const EXTENSIONS = `
  ARC:arc ARC_GZ:arc.gz ATOM:atom,xml AZW:azw BIN:bin BITS:xml BMP:bm,bmp,dib BWF:bwf,wav CSS:css CSV:csv DBF:dbf
  DCR:dcr DMP:dmp DOC:doc DOCX:docx DTD_SGML:dtd DTD_XML:dtd E00:e00 ECW:ecw EPS:eps EPUB:epub EXE:exe FMX2:xml
  FMX3:xml FMX4:xml GDB:gdb GEOJSON:json,geojson GIF:gif GML:gml,xml GMZ:gmz GRID_ASCII:asc GZIP:gz
  HDF:hdf,h4,hdf4,he2,h5,hdf5,he5 HTML:html,htm HTML_SIMPL:html,htm ICS:ical,ics,ifb,icalendar INDD:indd
  ISO:iso,img ISO_ZIP:zip JATS:xml JPEG:jpeg,jpg JPEG2000:jp2,jpg2 JS:js JSON:json JSON_LD:jsonld KML:kml KMZ:kmz
  LAS:las LAZ:laz MBOX:mbox MDB:mdb METS:xml METS_ZIP:zip MHTML:mhtml,mht MOBI:mobi,prc MOP:mop
  MPEG2:mpeg,mpg,m2v,mp2,mp3 MPEG4:mpeg,mpg,mp4 MPEG4_AVC:mpeg,mpg,mp4 MRSID:sid MXD:mxd N3:n3 NETCDF:cdf,nc
  OCTET:zoo ODB:odb ODC:odc ODF:odf ODG:odg ODS:ods ODT:odt OVF:ovf OWL:owl,owx,rdf PDF:pdf PDF1X:pdf PDFA1A:pdf
  PDFA1B:pdf PDFA2A:pdf PDFA2B:pdf PDFA3:pdf PDFX:pdf PDFX1A:pdf PDFX2A:pdf PDFX4:pdf PL:pl,pm,t,pod PNG:png
  PPS:pps PPSX:ppsx PPT:ppt PPTX:pptx PS:ps PSD:psd QGS:qgs RAR:rar,rev,r00,r01 RDF:rdf RDFA:rdfa RDF_N_QUADS:nq
  RDF_N_TRIPLES:nt RDF_TRIG:trig RDF_TURTLE:ttl RDF_XML:rdf RSS:rss,xml RTF:rtf SCHEMA_XML:xsd SDMX:edi,xml
  SGML:sgml,sgm SHP:shp,shx,dbf SKOS_XML:rdf SPARQLQ:sparqlq,rq SPARQLQRES:sparqlqr,srx SQL:sql SVG:svg,svgz
  TAB:tab TAB_RSTR:tab TAR:tar TAR_GZ:tar.gz TAR_XZ:tar.xz TIFF:tiff,tif TIFF_FX:tiff,tif TMX:xml TSV:tsv,tab
  TXT:txt WARC:warc WARC_GZ:warc.gz WORLD:jgw,tfw XHTML:html,htm,xhtml,xht XHTML_SIMPL:html,htm,xhtml,xht XLIFF:xlf
  XLS:xls XLSX:xlsx XML:xml XSLFO:fo XSLT:xslt,xsl XYZ:xyz ZIP:zip`

/** Extensions in use that the table does not give. */
export const MORE_EXTENSIONS = `
  7Z:7z BZIP2:bz2 XZ:xz DGN:dgn DWG:dwg DXF:dxf GEOTIFF:geotiff,geotif GPKG:gpkg HDT:hdt JSON:jsonl,ndjson,topojson
  MARKDOWN:md MATLAB_MAT:mat MDB:accdb MIF_MID:mif,mid MOV:mov MPEG4:m4v NETCDF:nc4 ODP:odp PARQUET:parquet
  SPSS_SAV:sav TAR_GZ:tgz WEBP:webp XLSB:xlsb XLSM:xlsm XML:gpx YAML:yaml,yml AAC:aac`

/** Which code an extension means when several have it. */
export const PREFERRED_BY_EXTENSION = `
  xml:XML json:JSON zip:ZIP rdf:RDF_XML pdf:PDF html:HTML htm:HTML tif:TIFF tiff:TIFF tab:TAB dbf:DBF dtd:DTD_XML
  wav:WAV mpeg:MPEG2 mpg:MPEG2 mp3:MP3 mp4:MPEG4 xhtml:XHTML xht:XHTML`

/** `CODE:type,type` (piveau-vocabularies, 2018). */
export const MEDIA_TYPES = `
  AZW:application/vnd.amazon.ebook BIN:application/octet-stream BMP:image/bmp CSS:text/css CSV:text/csv
  DCR:application/x-director DOC:application/msword
  DOCX:application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml
  DTD_SGML:application/sgml-dtd DTD_XML:application/xml-dtd EPS:application/postscript EPUB:application/epub+zip
  FMX2:application/xml,text/sgml FMX3:application/xml,text/sgml FMX4:application/xml GEOJSON:application/geo+json
  GIF:image/gif GZIP:application/x-gzip HDF:application/x-hdf HTML:text/html HTML_SIMPL:text/html JPEG:image/jpeg
  METS:application/xml METS_ZIP:application/zip MOBI:application/x-mobipocket-ebook NETCDF:application/x-netcdf
  OCTET:application/octet-stream ODT:application/vnd.oasis.opendocument.text PDF:application/pdf
  PDF1X:application/pdf PDFA1A:application/pdf PDFA1B:application/pdf PDFA2A:application/pdf PDFA2B:application/pdf
  PDFA3:application/pdf PDFX:application/pdf PDFX1A:application/pdf PDFX2A:application/pdf PDFX4:application/pdf
  PNG:image/png PPS:application/vnd.ms-powerpoint
  PPSX:application/vnd.openxmlformats-officedocument.presentationml.slideshow PPT:application/vnd.ms-powerpoint
  PPTX:application/vnd.openxmlformats-officedocument.presentationml.presentation RDF_XML:application/rdf+xml
  RTF:text/rtf SGML:text/sgml SKOS_XML:application/rdf+xml SPARQLQ:application/sparql-query
  SPARQLQRES:application/sparql-results+xml TAR:application/x-tar TIFF:image/tiff,image/tiff-fx
  TIFF_FX:image/tiff-fx TMX:application/xml TXT:text/plain WARC:application/warc XHTML:application/xhtml+xml
  XHTML_SIMPL:application/xhtml+xml XLS:application/vnd.ms-excel
  XLSX:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet XML:application/xml
  XSLT:application/xslt+xml XYZ:chemical/x-pdb ZIP:application/zip`

/** Media types in use that the table does not give; the first of a code is the one to write. */
export const MORE_MEDIA_TYPES = `
  ATOM:application/atom+xml DWCA:application/zip
  DOCX:application/vnd.openxmlformats-officedocument.wordprocessingml.document GEOJSON:application/geo+json,application/vnd.geo+json
  GEOTIFF:image/tiff GML:application/gml+xml GPKG:application/geopackage+sqlite3 GZIP:application/gzip
  ICS:text/calendar JSON:application/json,text/json,application/vnd.oai.openapi+json JSON_LD:application/ld+json
  KML:application/vnd.google-earth.kml+xml KMZ:application/vnd.google-earth.kmz MARKDOWN:text/markdown
  MDB:application/msaccess,application/vnd.ms-access,application/x-msaccess MPEG4:video/mp4 MP3:audio/mpeg
  N3:text/n3,text/rdf+n3 ODG:application/vnd.oasis.opendocument.graphics
  ODP:application/vnd.oasis.opendocument.presentation
  ODS:application/vnd.oasis.opendocument.spreadsheet PARQUET:application/vnd.apache.parquet
  RDF_N_QUADS:application/n-quads RDF_N_TRIPLES:application/n-triples RDF_TRIG:application/trig
  RDF_TURTLE:text/turtle,application/x-turtle,application/turtle RSS:application/rss+xml
  SHP:application/vnd.shp,application/x-shapefile SQL:application/sql SVG:image/svg+xml
  TSV:text/tab-separated-values XML:application/xml,text/xml YAML:application/yaml,text/yaml 7Z:application/x-7z-compressed
  TAB:application/x-tab LAS:application/x-las LAZ:application/x-laz GRID_ASCII:application/x-ascii-grid
  ECW:application/x-ecw GMZ:application/x-gmz GDB:application/x-filegdb DMP:application/x-oracledump`

/** Which code a media type means when several have it. */
export const PREFERRED_BY_MEDIA_TYPE = `
  application/xml:XML application/pdf:PDF text/html:HTML application/octet-stream:BIN image/tiff:TIFF
  image/tiff-fx:TIFF_FX application/zip:ZIP application/rdf+xml:RDF_XML text/sgml:SGML
  application/vnd.ms-powerpoint:PPT application/xhtml+xml:XHTML`

/**
 * Spellings met in Belgium (`Fedict/dcattools`), as `CODE=spelling|spelling`, in lower case with single spaces; a spelling
 * that equals the code is left out. Those that led to another format than they name are set right here: Esri REST, NetCDF,
 * RDF/XML, RDF, XHTML, WMTS, iCal, PostgreSQL, PHP pages, Power BI files and zipped GML.
 */
export const SPELLINGS = `
  ATOM=inspire atom
  BIN=pbix|aiff|m4v|audio/x-aiff|fgb|mat|ov2|sld|video/x-m4v
  CSV=csv (zip)|csv(zip)|comma-separated values (csv) file|f txt (zip)|m txt (zip)|txt (zip)|txt(zip)|application/csv|lien (html/csv)|link (html/csv)|text/comma-separated-values|text/csv
  DBF=application/dbf|dbase
  DGN=bentley dgn|dgn (microstation)|dgn bentley|dgn microstation
  DOC=application/msword
  DOCX=application/vnd.openxmlformats-officedocument.wordprocessingml.document
  DWCA=dwc|dwc_archive|darwin core archive (dwc-a)|dwc-a
  GDB=esri file geodatabase|file geodatabase|application/x-filegdb
  GEOJSON=application/geo+json|geojson (zip)
  GEOTIFF=geotiff, surfer copyright binary grid.grd|geotiffs|geotif
  GML=administrative units gml application schema|cadastral parcels gml application schema|environmental monitoring facilities gml application schema|gml (zip)|gml application schema|ogc:gml|application/gml+xml|gml+xml
  GMZ=application/x-gmz
  GPKG=geopacakge|geopackage|sqlite (zip)|application/geopackage+sqlite3|spatialite (zip)|sqilte (tgz)|sqlite (tgz)
  HDF=.h5|.hd5|application/x-hdf
  HTML=.html|htm|html tabel|asp|aspx|jsp|php|application/php|powerbi|shtm|text/html|xhtml
  ICS=ical
  JAR=java-archive
  JPEG=jpg|image/jpeg
  JPEG2000=jp2
  JSON=json(zip)|json (zip)|application/json|haljson|jsonl|jsonp
  JSON_LD=jsonld|ld+json
  KML=kml(zip)|kml (zip)
  MAP_PRVW=arcgis hub dataset
  MAP_SRVC=arcgis geoservice
  MARKDOWN=text/markdown
  MATLAB_MAT=application/matlab-mat
  MDB=accdb (zip)|access|accessdb|mdb (zip)|mdb microsoft access|microsoft access mdb|application/msaccess
  MOV=quicktime|video/quicktime
  MP3=m4a|audio/mp4|audio/mpeg|audio/x-m4a
  MPEG4=video/mp4
  NETCDF=netcdf|application/x-netcdf
  ODS=application/vnd.oasis.opendocument.spreadsheet
  PARQUET=vnd.apache.parquet
  PDF=application/pdf
  PNG=image/png
  PPTX=application/vnd.openxmlformats-officedocument.presentationml.presentation
  RDF_N_TRIPLES=n-triples|nt
  RDF_TURTLE=ttl|turtle
  RDF_XML=rdf/xml|rdf+xml|rdfxml
  REST=esri rest
  SHP=esri shapefile|shp shapefile|shape|shapefile|shapefile (zip)|application/shp|application/vnd.shp|application/x-shapefile|application/zipped-shapefile|shape fies|shape file|shapefiile|shp (zip)
  SPSS_SAV=application/x-spss-sav
  SQL=postgresql
  TIFF=image/tiff
  TSV=tab-file met x,y en lambda-waarde|text/tab-separated-values|text/tsv
  TXT=ascii|ascii (xyz triplet per line)|flexstore ascii file format|asci|text|text/plain
  WAV=audio/vnd.wave|audio/x-wav
  WCS_SRVC=ogc:wcs-1.1.0-http-get-capabilities|wcs
  WFS_SRVC=ogc:wfs|ogc:wfs-1.0.0-http-get-capabilities|ogc:wfs-2.0.0|ogc:wfs-2.0.0-http-get-capabilities|wfs
  WMS_SRVC=3dtiles|ogc:wms|ogc:wms-1.3.0-http-get-capabilities|ogc:wms-1.3.0-http-get-map|ogc:wms-2.0-http-get-capabilities|wms|wms-service|vms
  WMTS_SRVC=wmts
  WORLD=application/x-worldfile
  XLS=xls (xls)|application/vnd.ms-excel|application/xls
  XLSX=.xlsx|.xslx|cognos rapport html, pdf, xml, excel|excel|excel xlsx|f xlsx|m xlsx|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|vnd.openxmlformats-officedocument.spreadsheetml.sheet|xslx
  XML=biocase|datex2|datex ii|eml|iati-xml|xml/xsd|xmlxsd|xmlxsd(zip)|xmlxsd (zip)|application/xml|gpx|text/xml
  ZIP=application/zip`
