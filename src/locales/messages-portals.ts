/** What is told of JSON of portals; keys are those of `readers/portals/`. */
export const portalMessagesEn: Readonly<Record<string, string>> = {
  'read.portal-error': 'This is no catalogue: the portal answered that it failed. {said}',
  'read.portal-error.hint': 'Ask again, and save an answer that says "success": true.',
  'read.portal-names': 'This answer holds names of datasets only, such as {said}',
  'read.portal-names.hint':
    'Save the datasets themselves: ask for package_search or current_package_list_with_resources instead.',
  'read.portal-unknown': 'This is JSON, but of no portal that metakeur knows. It holds: {keys}',
  'read.portal-unknown.hint':
    'Known are answers of CKAN, Opendatasoft, Socrata and udata, data.json (DCAT-US), and JSON-LD. For a list of your own, say with --map what its fields mean.',
  'read.portal-nothing': 'This JSON is empty.',
  'read.portal-nothing.hint': 'Save the answer of the portal again.',
  'read.portal-empty': 'This answer of a portal, or catalogue, holds no dataset.',
  'read.portal-empty.hint': 'Look at the question: nothing fitted it. Ask again without a filter.',
  'read.portal-unmapped': 'Fields that the mapping does not explain, and that were not read: {fields}',
  'read.portal-unmapped.hint': 'Say in the mapping what they give, or that they may be left out: ignore.',
  'read.portal-map-idle': '{mapping} is not used here: this is JSON of {portal}, of which the fields are known.',
  'read.portal-map-idle.hint': 'Leave the mapping out, or give it a list of another system.',
  'read.portal-mapped-missing': '{mapping} explains fields that do not stand here: {fields}',
  'read.portal-mapped-missing.hint':
    'Correct their names in the mapping. A field within another is written with a dot.',
  'read.portal-record': 'A dataset is expected here, but something else stands here. It was left out.',
  'read.portal-record.hint': 'Remove it, or describe the dataset between braces: { "title": "..." }',
  'read.portal-others': '{count} items show data but hold none (charts, stories and the like). They were left out.',
  'read.portal-others.hint': 'Nothing to do: only datasets are checked.',
  'read.portal-page': 'This answer holds {count} of the {total} datasets of the portal. The others were not checked.',
  'read.portal-page.hint': 'Ask for more at once (rows or limit), or pass all pages together: page1.json page2.json',
  'read.portal-twice': 'Records with a name that another record here has already: {count}, first {name}',
  'read.portal-twice.hint':
    'Give each dataset an identifier of its own. All were checked, the later ones without a name.',
  'read.portal-fields': 'Fields that metakeur does not know and did not check ({count}): {fields}',
  'read.portal-fields.hint':
    'They are fields of this portal alone, or misspelt. Put what others must know in a field that every portal has.',
  'read.portal-type-text': '{field} should be a text; {found} stands here.',
  'read.portal-type-list': '{field} should be a list; {found} stands here.',
  'read.portal-type-object': '{field} should be an object with fields; {found} stands here.',
  'read.portal-type-number': '{field} should be a number; {found} stands here.',
  'read.portal-type-boolean': '{field} should be true or false; {found} stands here.',
  'read.portal-type-more': '{field} has a value of the wrong kind in {count} other places too.',
  'read.portal-type.kept': 'It was read as it stands. Correct it in the portal or in the export.',
  'read.portal-type.lost': 'It was left out. Correct it in the portal or in the export.',
}
