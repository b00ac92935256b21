/** Contexts that the user lets be fetched, from servers on this machine. */
import { lookup } from 'node:dns/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchBytes } from '../src/sources/node-fetch.ts'
import { internalFault } from '../src/values/hosts.ts'
import { inFolder } from './in-folder.ts'

const asked: string[] = []
let host = ''
let elsewhere = ''

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  asked.push(url)
  const json = (value: object): void => {
    response.writeHead(200, { 'content-type': 'application/ld+json' })
    response.end(JSON.stringify(value))
  }
  if (url === '/dcat.jsonld')
    json({ '@context': { dcat: 'http://www.w3.org/ns/dcat#', title: 'http://purl.org/dc/terms/title' } })
  else if (url === '/both.jsonld') json({ '@context': ['dcat.jsonld', { lic: 'http://purl.org/dc/terms/license' }] })
  else if (url === '/page') {
    response.writeHead(200, {
      'content-type': 'text/html',
      link: '<dcat.jsonld>; rel="alternate"; type="application/ld+json"',
    })
    response.end('<p>')
  } else if (url === '/moved') response.writeHead(302, { location: '/dcat.jsonld' }).end()
  else if (url === '/round') response.writeHead(302, { location: '/round' }).end()
  else if (url === '/away') response.writeHead(302, { location: `http://${elsewhere}/dcat.jsonld` }).end()
  else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  else if (url === '/large') response.writeHead(200).end(Buffer.alloc(5 * 1024 * 1024, 0x20))
  else if (url === '/slow') response.writeHead(200).write('{')
  else response.writeHead(404).end()
}

const servers = [createServer(answer), createServer(answer)]
beforeAll(async () => {
  const [one, two] = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) =>
          server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
        ),
    ),
  )
  host = `127.0.0.1:${one}`
  elsewhere = `127.0.0.1:${two}`
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const document = (context: unknown): string =>
  JSON.stringify({ '@context': context, '@id': 'https://example.org/1', '@type': 'dcat:Dataset', title: 'Bomen' })

async function checked(context: unknown, more = `--allow-net ${host}`) {
  let typed = { exit: -1, stdout: '', stderr: '' }
  await inFolder({ 'a.jsonld': document(context) }, async ({ type }) => {
    asked.length = 0
    typed = await type(`check a.jsonld -f json --fail-on never ${more}`)
  })
  const report = typed.stdout === '' ? null : JSON.parse(typed.stdout)
  return { ...typed, report, asked: [...asked], problems: report?.sources[0].problems ?? [] }
}

describe('--allow-net', () => {
  test('without it nothing is asked, and it is told how it can be', async () => {
    const { asked, stderr, exit } = await checked(`http://${host}/dcat.jsonld`, '')
    expect([asked, exit]).toEqual([[], 3])
    expect(stderr.replace(/\s+/g, ' ')).toContain(`--context http://${host}/dcat.jsonld=context.jsonld`)
    // An address of a private network is nothing that others should be led to.
    expect(stderr).not.toContain('--allow-net')
    const { stderr: offered } = await checked('https://example.org/dcat.jsonld', '')
    expect(offered.replace(/\s+/g, ' ')).toContain('Or have it fetched: --allow-net example.org')
  })

  test('a context is fetched, with what it names, each once; and the report says so', async () => {
    const { report, asked, problems, exit } = await checked([
      `http://${host}/both.jsonld`,
      `http://${host}/dcat.jsonld`,
    ])
    expect(exit).toBe(0)
    expect(asked).toEqual(['/both.jsonld', '/dcat.jsonld'])
    expect(report.records).toMatchObject([{ id: 'https://example.org/1', title: 'Bomen' }])
    expect(problems).toMatchObject([
      { message: 'read.context-fetched', args: { iri: `http://${host}/both.jsonld` }, notice: true },
      { message: 'read.context-fetched', args: { iri: `http://${host}/dcat.jsonld` }, notice: true },
    ])
  })

  test.each(['/page', '/moved'])('%s leads to it', async (path) => {
    const { report, exit } = await checked(`http://${host}${path}`)
    expect([exit, report.records.length]).toEqual([0, 1])
  })

  test.each([
    ['/none', 'HTTP 404'],
    ['/round', '5 × 3xx'],
    ['/large', 'larger than 4 MiB'],
    ['/away', 'which is not allowed'],
    ['/file', 'leads on to file:///etc/passwd, which is not allowed'],
  ])('%s is refused', async (path, said) => {
    const { asked, stderr, exit } = await checked(`http://${host}${path}`)
    expect(exit).toBe(3)
    expect(stderr.replace(/\s+/g, ' ')).toContain(said)
    expect(asked.filter((url) => url === '/dcat.jsonld')).toEqual([])
  })

  test('another host is not asked', async () => {
    const { asked, exit } = await checked(`http://${elsewhere}/dcat.jsonld`)
    expect([asked, exit]).toEqual([[], 3])
  })

  test('a redirection to a host that is allowed too is followed', async () => {
    expect((await checked(`http://${host}/away`, `--allow-net ${host} --allow-net ${elsewhere}`)).exit).toBe(0)
  })

  test('what is no host is no value', async () => {
    const { stderr, exit } = await checked({}, '--allow-net https://example.org/')
    expect(exit).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain('Write the name only, such as example.org')
  })
})

describe('fetching', () => {
  const options = { accept: '*/*', isAllowed: () => true, limit: 100, patience: 200 }

  test('gives up', async () => {
    expect(await fetchBytes(`http://${host}/slow`, options)).toEqual({ why: 'slow' })
  })

  test('a name that leads into a private network is refused, whoever allowed it', async (context) => {
    // This machine, by a name that others may give it too.
    const name = hostname()
    const found = await lookup(name).catch(() => null)
    if (found === null || internalFault(`http://${found.address}/`) === null)
      return context.skip('the name of this machine leads nowhere private')
    expect(await fetchBytes(`http://${name}:1/`, options)).toEqual({ why: 'private', host: `${name}:1`.toLowerCase() })
  })
})
