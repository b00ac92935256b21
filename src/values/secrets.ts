/** Passwords, keys and tokens that stand in metadata by accident. A find never carries the value itself. */
import { sha256 } from './sha256.ts'

export type SecretKind =
  | 'url-password'
  | 'query-key'
  | 'signed-url'
  | 'json-web-token'
  | 'private-key'
  | 'aws-access-key'
  | 'written-password'

export interface Secret {
  readonly kind: SecretKind
  /** Length of the secret part in UTF-16 units. */
  readonly length: number
  /** First 8 hex digits of its SHA-256: tells two secrets apart and lets the owner recognise it. */
  readonly hash: string
}

/** Fewest characters, and bits of entropy a character, of a query value that counts as a key. */
const KEY_LENGTH = 16
const KEY_ENTROPY = 3.0

/** Each of these patterns, and so the look below, needs one of these words, in any case: see signs.ts. */
export const SECRET_WORDS: readonly string[] =
  '@,token=,key=,sig=,signature=,password=,pwd=,secret=,code=,eyj,-----,akia,wachtwoord,paswoord,password,passwort,mot de passe'.split(
    ',',
  )

/** In each of those words stands one of these pieces, of three letters at most, that stand in few other words. */
export const SECRET_PIECES: readonly string[] = '@,en=,ey=,ig=,re=,rd=,wd=,et=,de=,eyj,---,kia,htw,asw,ssw,mot'.split(
  ',',
)

/** One cheap look for everything below; most values end here. */
const HINT =
  /:\/\/[^\s/?#@:]*:[^\s/?#@]+@|[?&;#](?:access_token|token|api_?key|key|sig|signature|password|pwd|secret|code|x-amz-signature)=|eyJ|-----BEGIN |AKIA|wachtwoord|paswoord|password|passwort|mot de passe/i

const USER_PASSWORD = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#@:]*):([^\s/?#@]+)@/gi
const QUERY =
  /[?&;#](access_token|token|api_?key|key|sig|signature|password|pwd|secret|code|x-amz-signature)=([^&;#\s"'<>]+)/gi
const JWT = /eyJ[\w-]{8,4000}\.eyJ[\w-]{4,8000}\.[\w-]{8,2000}/g
/** A certificate or a public key is no secret, so only private keys count. */
const PEM = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END|$)/g
const AWS = /(?<![A-Za-z0-9])AKIA[0-9A-Z]{16}(?![A-Za-z0-9])/g
const WRITTEN =
  /(?<![\p{L}_])(?:wachtwoord|paswoord|password|passwort|mot de passe)\s{0,3}[:=]\s{0,3}["'“‘«]?([^\s"'“”‘’«»,;<>]{4,100})(.?)/giu

/** Words that stand where a password would, in examples and in sentences about passwords. */
const NO_PASSWORD = new Set(
  (
    'aanvragen aanvraag contacteer geen gebruiker login mail mailen neen niet nodig none null onbekend optioneel required ' +
    'optional pass passw0rd password paswoord request secret test unknown user vereist verplicht vraag wachtwoord ' +
    'passwort motdepasse xxxx yourpassword'
  ).split(' '),
)

/** Every secret in one IRI or literal, in the order of kinds above. */
export function findSecrets(value: string): Secret[] {
  if (value.length < 8 || !HINT.test(value)) return []
  const found: Secret[] = []
  const add = (kind: SecretKind, secret: string): void => {
    found.push({ kind, length: secret.length, hash: sha256(secret).slice(0, 8) })
  }
  for (const [, user, password] of value.matchAll(USER_PASSWORD)) {
    if (!isExample(password!) && user !== '{user}') add('url-password', password!)
  }
  for (const [, key, secret] of value.matchAll(QUERY)) {
    const plain = decode(secret!)
    if (plain.length < KEY_LENGTH || entropy(plain) < KEY_ENTROPY || isExample(plain)) continue
    const signed = /^(?:sig|signature|x-amz-signature)$/i.test(key!)
    add(signed ? 'signed-url' : 'query-key', plain)
  }
  for (const [token] of value.matchAll(JWT)) add('json-web-token', token)
  for (const [block] of value.matchAll(PEM)) add('private-key', block)
  for (const [key] of value.matchAll(AWS)) if (!key.includes('EXAMPLE')) add('aws-access-key', key)
  for (const match of value.matchAll(WRITTEN)) {
    const word = match[1]!.replace(/[.!?):]+$/, '')
    if (isWrittenPassword(word, match[2]!, match[1]!.length > word.length)) add('written-password', word)
  }
  return found
}

/** Shannon entropy in bits a character: 0 for `aaaa`, 4 at most for hex digits. */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let all = 0
  for (const count of counts.values()) all += count
  let bits = 0
  for (const count of counts.values()) bits -= (count / all) * Math.log2(count / all)
  return bits
}

/** `{token}`, `<key>`, `$KEY`, `***`, `YOUR_API_KEY`: a hole to fill, not a secret. */
function isExample(secret: string): boolean {
  const lower = secret.toLowerCase()
  return (
    NO_PASSWORD.has(lower) ||
    /^(?:\{.*\}|<.*>|\[.*\]|\$.+|%.+%|[*.x]+)$/.test(lower) ||
    /your|insert|jouw|example|voorbeeld|placeholder/.test(lower)
  )
}

/**
 * "Wachtwoord: op te vragen" is a sentence about passwords. A word counts when it holds a digit or a sign, or when it is
 * all that follows and no known stand-in.
 */
function isWrittenPassword(word: string, next: string, closed: boolean): boolean {
  if (word.length < 4 || isExample(word) || /^(?:https?:|www\.|mailto:)/i.test(word) || word.includes('@')) return false
  if (/[\d!#$%&*+=?^_~]/.test(word)) return true
  return closed || next === '' || /[\n\r,;"'”’»<]/.test(next)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
