export const diagnostic = {
  'diagnostic.title': 'Diagnostic',
  'diagnostic.lead': 'What a changed page looks like, without anything it says. It helps us to read it again.',
  'diagnostic.none': 'No diagnostic has been made since the browser started.',
  'diagnostic.how': 'When a page has changed in a way Sidelight does not know, the panel says so there and offers “Save diagnostic”.',
  'diagnostic.about': '{product}, made on {date}',
  'diagnostic.holds':
    'Below is all of it: versions, what was found, and the names of the page’s parts. Every text, address, number and form entry was removed. Read it before you pass it on.',
  'diagnostic.nowhere': 'Sidelight sends it nowhere. It is forgotten when the browser closes.',
  'diagnostic.copy': 'Copy',
  'diagnostic.file': 'Save as a file',
  'diagnostic.discard': 'Discard',
  'diagnostic.copied': 'Copied.',
  'diagnostic.refused': 'The browser did not let Sidelight copy. Select the text below.',
  'diagnostic.saved': 'Saved.',
  'diagnostic.content': 'Content of the diagnostic',
} as const;
