/** What is wrong in a file of settings or a stored file, in words: by the codes of the YAML reader and the keywords of a schema. */
import type { LocaleTag } from '../locales/locale.ts'

/** Codes of `yaml` (its `ErrorCode`) that users meet; others are told as not well-formed. */
type YamlFault =
  | 'alias'
  | 'indent'
  | 'tab'
  | 'missing'
  | 'escape'
  | 'duplicate'
  | 'quote'
  | 'document'
  | 'unexpected'
  | 'aliases'

const CODES: Readonly<Record<string, YamlFault>> = {
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  MULTILINE_IMPLICIT_KEY: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'missing',
  BAD_DQ_ESCAPE: 'escape',
  DUPLICATE_KEY: 'duplicate',
  BAD_SCALAR_START: 'quote',
  MULTIPLE_DOCS: 'document',
  TOO_MANY_ALIASES: 'aliases',
}

interface FaultWords {
  readonly yaml: Readonly<Record<YamlFault, string>>
  /** Of a member that is named before: what it must be. `{wanted}` is what the schema says. */
  readonly schema: Readonly<Record<string, string>>
  /** Of a keyword without words of its own. */
  readonly otherwise: string
  readonly types: Readonly<Record<string, string>>
  readonly or: string
}

const WORDS: Readonly<Record<LocaleTag, FaultWords>> = {
  en: {
    yaml: {
      alias: 'a name after * or & that means nothing here; put texts that begin with * or & between quotes',
      indent: 'this line is not indented like those around it, or a bracket or brace before it is not closed',
      tab: 'a tab begins this line; indent with spaces',
      missing: 'something is not closed or lacks its sign: a quote, a bracket, a brace, a comma or a colon',
      escape: 'a \\ within double quotes means something else; use single quotes, or / in a path',
      duplicate: 'this key stands here twice',
      quote: 'a text cannot begin with this sign; put it between quotes',
      document: 'the file has several documents (---); one is expected',
      unexpected: 'this is not expected here',
      aliases: 'it refers to itself too often (*); write the values out',
    },
    schema: {
      type: 'must be {wanted}',
      enum: 'can be: {wanted}',
      const: 'must be {wanted}',
      required: '"{wanted}" is missing',
      additionalProperties: 'is not known here',
      minimum: 'must be at least {wanted}',
      maximum: 'must be at most {wanted}',
      minLength: 'is too short',
      maxLength: 'is too long',
      minItems: 'must hold at least {wanted}',
      maxItems: 'must hold at most {wanted}',
      uniqueItems: 'holds the same twice',
      pattern: 'is not written as it should be',
      format: 'is not written as it should be',
    },
    otherwise: 'is not as it should be',
    types: {
      string: 'a text',
      integer: 'a whole number',
      number: 'a number',
      boolean: 'true or false',
      object: 'an object',
      array: 'a list',
      null: 'null',
    },
    or: 'or',
  },
  nl: {
    yaml: {
      alias: 'een naam na * of & die hier niets betekent; zet teksten die met * of & beginnen tussen aanhalingstekens',
      indent: 'deze regel springt niet in zoals die eromheen, of een haakje of accolade ervoor is niet gesloten',
      tab: 'deze regel begint met een tab; spring in met spaties',
      missing:
        'er is iets niet gesloten, of er ontbreekt een teken: aanhalingsteken, haakje, accolade, komma of dubbelepunt',
      escape:
        'een \\ tussen dubbele aanhalingstekens betekent iets anders; gebruik enkele aanhalingstekens, of / in een pad',
      duplicate: 'deze sleutel staat er twee keer',
      quote: 'een tekst kan niet met dit teken beginnen; zet hem tussen aanhalingstekens',
      document: 'het bestand bevat meer dan één document (---); er wordt er één verwacht',
      unexpected: 'dit wordt hier niet verwacht',
      aliases: 'het verwijst te vaak naar zichzelf (*); schrijf de waarden voluit',
    },
    schema: {
      type: 'moet {wanted} zijn',
      enum: 'kan zijn: {wanted}',
      const: 'moet {wanted} zijn',
      required: '"{wanted}" ontbreekt',
      additionalProperties: 'is hier niet bekend',
      minimum: 'moet minstens {wanted} zijn',
      maximum: 'mag hoogstens {wanted} zijn',
      minLength: 'is te kort',
      maxLength: 'is te lang',
      minItems: 'moet er minstens {wanted} bevatten',
      maxItems: 'mag er hoogstens {wanted} bevatten',
      uniqueItems: 'bevat twee keer hetzelfde',
      pattern: 'is niet geschreven zoals het moet',
      format: 'is niet geschreven zoals het moet',
    },
    otherwise: 'is niet zoals het moet',
    types: {
      string: 'een tekst',
      integer: 'een geheel getal',
      number: 'een getal',
      boolean: 'true of false',
      object: 'een object',
      array: 'een lijst',
      null: 'null',
    },
    or: 'of',
  },
  fr: {
    yaml: {
      alias: 'un nom après * ou & qui ne désigne rien ici ; mettez entre guillemets un texte qui commence par * ou &',
      indent:
        "cette ligne n'est pas en retrait comme celles qui l'entourent, ou un crochet ou une accolade avant elle n'est pas fermé",
      tab: 'cette ligne commence par une tabulation ; mettez des espaces',
      missing:
        "quelque chose n'est pas fermé, ou un signe manque : guillemet, crochet, accolade, virgule ou deux-points",
      escape: 'un \\ entre guillemets doubles a un autre sens ; utilisez des guillemets simples, ou / dans un chemin',
      duplicate: 'cette clé figure deux fois',
      quote: 'un texte ne peut pas commencer par ce signe ; mettez-le entre guillemets',
      document: 'le fichier contient plusieurs documents (---) ; un seul est attendu',
      unexpected: "ceci n'est pas attendu ici",
      aliases: 'il renvoie trop souvent à lui-même (*) ; écrivez les valeurs en entier',
    },
    schema: {
      type: 'doit être {wanted}',
      enum: 'peut être : {wanted}',
      const: 'doit être {wanted}',
      required: '"{wanted}" manque',
      additionalProperties: "n'est pas connu ici",
      minimum: 'doit être au moins {wanted}',
      maximum: 'doit être au plus {wanted}',
      minLength: 'est trop court',
      maxLength: 'est trop long',
      minItems: 'doit en contenir au moins {wanted}',
      maxItems: 'doit en contenir au plus {wanted}',
      uniqueItems: 'contient deux fois la même chose',
      pattern: "n'est pas écrit comme il faut",
      format: "n'est pas écrit comme il faut",
    },
    otherwise: "n'est pas comme il faut",
    types: {
      string: 'un texte',
      integer: 'un nombre entier',
      number: 'un nombre',
      boolean: 'true ou false',
      object: 'un objet',
      array: 'une liste',
      null: 'null',
    },
    or: 'ou',
  },
  de: {
    yaml: {
      alias:
        'ein Name nach * oder &, der hier nichts bedeutet; setzen Sie Texte, die mit * oder & beginnen, in Anführungszeichen',
      indent: 'diese Zeile ist nicht wie die umgebenden eingerückt, oder eine Klammer davor ist nicht geschlossen',
      tab: 'diese Zeile beginnt mit einem Tabulator; rücken Sie mit Leerzeichen ein',
      missing:
        'etwas ist nicht geschlossen, oder ein Zeichen fehlt: Anführungszeichen, Klammer, Komma oder Doppelpunkt',
      escape:
        'ein \\ zwischen doppelten Anführungszeichen bedeutet etwas anderes; verwenden Sie einfache, oder / in einem Pfad',
      duplicate: 'dieser Schlüssel steht hier zweimal',
      quote: 'ein Text kann nicht mit diesem Zeichen beginnen; setzen Sie ihn in Anführungszeichen',
      document: 'die Datei enthält mehrere Dokumente (---); erwartet wird eines',
      unexpected: 'das wird hier nicht erwartet',
      aliases: 'sie verweist zu oft auf sich selbst (*); schreiben Sie die Werte aus',
    },
    schema: {
      type: 'muss {wanted} sein',
      enum: 'kann sein: {wanted}',
      const: 'muss {wanted} sein',
      required: '"{wanted}" fehlt',
      additionalProperties: 'ist hier nicht bekannt',
      minimum: 'muss mindestens {wanted} sein',
      maximum: 'darf höchstens {wanted} sein',
      minLength: 'ist zu kurz',
      maxLength: 'ist zu lang',
      minItems: 'muss mindestens {wanted} enthalten',
      maxItems: 'darf höchstens {wanted} enthalten',
      uniqueItems: 'enthält zweimal dasselbe',
      pattern: 'ist nicht geschrieben, wie es sein muss',
      format: 'ist nicht geschrieben, wie es sein muss',
    },
    otherwise: 'ist nicht, wie es sein muss',
    types: {
      string: 'ein Text',
      integer: 'eine ganze Zahl',
      number: 'eine Zahl',
      boolean: 'true oder false',
      object: 'ein Objekt',
      array: 'eine Liste',
      null: 'null',
    },
    or: 'oder',
  },
}

/** @param code of the YAML reader */
export function yamlFault(code: string, tag: LocaleTag): string {
  return WORDS[tag].yaml[CODES[code] ?? 'unexpected']
}

/**
 * @param keyword of JSON Schema
 * @param wanted what it asks; of types their names with commas
 */
export function schemaFault(keyword: string, wanted: string, tag: LocaleTag): string {
  const { schema, types, or, otherwise } = WORDS[tag]
  const said =
    keyword === 'type' ? wanted.split(',').map((type) => types[type] ?? type).join(` ${or} `) : wanted // biome-ignore format: short
  return (Object.hasOwn(schema, keyword) ? schema[keyword]! : otherwise).replace('{wanted}', () => said)
}
