#!/usr/bin/env node
// Kept to the syntax of old Node versions, so that they can read the message below.
var version = process.versions.node.split('.').map(Number)
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('metakeur needs Node.js 20.19 or newer; this is ' + process.versions.node + '. See https://nodejs.org')
  process.exitCode = 2
} else {
  Promise.all([import('../dist/cli/main.js'), import('../dist/cli/process-io.js')]).then(function (loaded) {
    return loaded[0].main(process.argv.slice(2), loaded[1].processIo()).then(function (code) {
      process.exitCode = code
    })
  })
}
