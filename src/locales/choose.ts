import type { LocaleTag } from './locale.ts'

/** The environment variables that say in which language a user reads. */
export interface LanguageEnvironment {
  readonly LC_ALL?: string | undefined
  readonly LC_MESSAGES?: string | undefined
  readonly LANG?: string | undefined
  readonly LANGUAGE?: string | undefined
}

/**
 * The language of the report: what was asked, else what the environment says as gettext reads it (the first of LC_ALL,
 * LC_MESSAGES and LANG; LANGUAGE, a list, goes before it unless that is the C locale), else English.
 * @param asked value of `--lang`, or null
 * @returns null when a language was asked that we do not speak
 */
export function chooseLocale(asked: string | null, env: LanguageEnvironment): LocaleTag | null {
  if (asked !== null) return spoken(asked)
  const own = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? ''
  if (own !== '' && !/^(C|POSIX)(\.|$)/.test(own)) {
    for (const listed of (env.LANGUAGE ?? '').split(':')) {
      const tag = spoken(listed)
      if (tag !== null) return tag
    }
  }
  return spoken(own) ?? 'en'
}

function spoken(name: string): LocaleTag | null {
  const primary = /^([A-Za-z]+)(?:[-_.@]|$)/.exec(name.trim())?.[1]?.toLowerCase()
  return primary === 'nl' || primary === 'en' || primary === 'fr' || primary === 'de' ? primary : null
}
