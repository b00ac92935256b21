/**
 * What a page does when scripts may run, and can be read without: tables of which the heads sort, and a field that leaves
 * out what does not hold a word. It makes its controls itself, so that a page without scripts has none that do nothing.
 */

/**
 * Texts are put in as texts, never as markup; nothing is asked, kept or sent. A number is read by the mark that the language
 * of the page has before decimals.
 */
export const SCRIPT = `
(function () {
  'use strict'
  var said = document.body.dataset
  function value(row, i) {
    var cell = row.cells[i]
    if (!cell.classList.contains('number')) return cell.textContent.trim().toLowerCase()
    var plain = cell.textContent.split('').filter(function (c) { return /[0-9-]/.test(c) || c === said.decimal }).join('')
    var n = parseFloat(plain.replace(said.decimal, '.'))
    return isNaN(n) ? -1e12 : n
  }
  function sortable(table) {
    var body = table.tBodies[0]
    var heads = Array.from(table.tHead.rows[0].cells)
    heads.forEach(function (head, i) {
      var button = document.createElement('button')
      button.type = 'button'
      button.textContent = head.textContent
      head.textContent = ''
      head.appendChild(button)
      button.addEventListener('click', function () {
        var number = head.classList.contains('number')
        var was = head.getAttribute('aria-sort')
        var up = was === null ? !number : was === 'descending'
        heads.forEach(function (other) { other.removeAttribute('aria-sort') })
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
        var rows = Array.from(body.rows).map(function (row) { return { row: row, value: value(row, i) } })
        rows.sort(function (a, b) { return a.value === b.value ? 0 : (a.value < b.value) === up ? -1 : 1 })
        rows.forEach(function (one) { body.appendChild(one.row) })
      })
    })
  }
  var fields = 0
  function filterable(before, items, least, textOf) {
    if (items.length < least) return
    var box = document.createElement('p')
    var label = document.createElement('label')
    var field = document.createElement('input')
    var count = document.createElement('span')
    box.className = 'filter'
    field.type = 'search'
    field.id = 'filter-' + ++fields
    label.htmlFor = field.id
    label.textContent = said.filter
    count.setAttribute('role', 'status')
    count.className = 'soft'
    box.append(label, ' ', field, ' ', count)
    before.parentNode.insertBefore(box, before)
    field.addEventListener('input', function () {
      var words = field.value.toLowerCase().split(/\\s+/)
      var shown = 0
      items.forEach(function (item) {
        var text = textOf(item).toLowerCase()
        item.hidden = !words.every(function (word) { return text.indexOf(word) >= 0 })
        if (!item.hidden) shown++
      })
      count.textContent = field.value === '' ? '' : said.shown.replace('{shown}', shown).replace('{all}', items.length)
    })
  }
  Array.from(document.querySelectorAll('table.wide')).forEach(function (table) {
    if (table.tBodies[0].rows.length < 2) return
    sortable(table)
    filterable(table, Array.from(table.tBodies[0].rows), 20, function (row) { return row.textContent })
  })
  var records = Array.from(document.querySelectorAll('#records > details'))
  if (records[0]) filterable(records[0], records, 8, function (one) { return one.firstElementChild.textContent })
})()
`

/** The hash by which the policy of the page knows the script; a test keeps it. */
export const SCRIPT_HASH = 'sha256-/Wrja28eZA372OebcGgClp3N95QK0lQig0HFi/un+LA='
