/**
 * Files on their way to the disk: whole or not at all. A file is written beside its target, under a name of its own, and
 * then renamed; whoever ends the run meanwhile finds the old file or the new one. No link is followed out of its folder.
 */
import { randomBytes } from 'node:crypto'
import { constants, rmSync } from 'node:fs'
import { access, type FileHandle, lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { EXIT, MetakeurError } from '../errors.ts'
import { pour } from './pour.ts'

/** See `CliIo.checkWritable`. */
export async function checkWritable(path: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => null)
    if (there?.isDirectory() || /[\\/]$/.test(path)) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
    await targetOf(path)
    await access(there === null || there.isFile() ? dirname(path) : path, constants.W_OK)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/** See `CliIo.isFolder`. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

/** See `CliIo.checkFolder`. */
export async function checkFolder(path: string): Promise<void> {
  try {
    await refuseLinkOut(resolve(path))
    // What is not there yet is made, in the nearest folder that is.
    for (let folder = resolve(path); ; folder = dirname(folder)) {
      const there = await stat(folder).catch((error) => (error.code === 'ENOENT' ? null : Promise.reject(error)))
      if (there === null && folder !== dirname(folder)) continue
      if (there !== null && !there.isDirectory()) throw Object.assign(new Error('is a file'), { code: 'EEXIST' })
      return await access(folder, constants.W_OK)
    }
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/** See `CliIo.writeFile`. */
export async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  try {
    const there = await stat(path).catch(() => null)
    // A pipe or a device cannot be replaced, and needs not be.
    if (there !== null && !there.isFile()) await writeFile(path, chunks)
    else await replace(await targetOf(path), chunks, there?.mode, true)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/** A plain name, whatever the file system: no folders, no dots in front, nothing that Windows keeps for itself. */
const NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9][a-z0-9-]{0,100}\.[a-z][a-z0-9.-]{0,30}$/

/** See `CliIo.writeIn`. What stands there under that name, a link or a file, gives way; a link is not followed. */
export async function writeIn(folder: string, name: string, chunks: Iterable<string>): Promise<void> {
  if (!NAME.test(name)) throw new Error(`no name for a file: ${name}`)
  try {
    await replace(join(folder, name), chunks, undefined, false, async () => {
      await mkdir(folder, { recursive: true })
    })
  } catch (error) {
    throw cannotWrite(join(folder, name), error)
  }
}

/** Where the bytes go: the file itself, or what a link within its folder leads to. */
async function targetOf(path: string): Promise<string> {
  const link = await lstat(path).catch(() => null)
  if (!link?.isSymbolicLink()) return path
  const target = await realpath(path).catch(() => null)
  // A link that leads nowhere is replaced; one to a pipe or a device is not written by renaming.
  if (target === null || !(await stat(target)).isFile()) return path
  await refuseOut(path, target)
  return target
}

/** A folder that is a link: what is written in it would stand where nobody named it. */
async function refuseLinkOut(path: string): Promise<void> {
  const link = await lstat(path).catch(() => null)
  if (link?.isSymbolicLink()) await refuseOut(path, await realpath(path))
}

/** @throws an error with the code LINK when the target of a link stands outside the folder of the link */
async function refuseOut(link: string, target: string): Promise<void> {
  const step = relative(await realpath(dirname(link)), target)
  if (step === '..' || step.startsWith(`..${sep}`) || isAbsolute(step)) {
    throw Object.assign(new Error('leads out of its folder'), { code: 'LINK' })
  }
}

/**
 * @param settle true to wait until the disk has it
 * @param makeFolder is asked for the folder when it is not there
 */
async function replace(
  path: string,
  chunks: Iterable<string>,
  mode: number | undefined,
  settle: boolean,
  makeFolder: (() => Promise<void>) | null = null,
): Promise<void> {
  // A name that no other run has: one that was killed may have left its own.
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  const ended = (signal: NodeJS.Signals): void => {
    rmSync(beside, { force: true })
    process.kill(process.pid, signal)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, ended)
  try {
    // Only a new file is opened: whoever puts a link under that name gains nothing.
    const opened = (): Promise<FileHandle> => open(beside, 'wx', mode)
    const file = await opened().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || makeFolder === null) throw error
      await makeFolder()
      return opened()
    })
    try {
      await pour(file, chunks)
      if (settle) await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    for (const signal of signals) process.off(signal, ended)
  }
}

function cannotWrite(path: string, cause: unknown): MetakeurError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new MetakeurError(EXIT.input, 'cannot-write', { source: path, reason: code ?? message }, { cause })
}
