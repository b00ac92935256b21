#!/usr/bin/env node
// Kept to what old versions of Node understand, so that they can print the message below.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`metakeur needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`)
  process.exitCode = 2
} else {
  import('../dist/lib/cli.js')
    .then(({ main, processIo }) => main(process.argv.slice(2), processIo()))
    .then((code) => {
      process.exitCode = code
    })
    .catch((error) => {
      console.error(`metakeur is not installed as it should be: ${error.message}`)
      process.exitCode = 3
    })
}
