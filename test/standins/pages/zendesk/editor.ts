import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

/** The editor that Zendesk uses, as it comes from npm, with the marks by which its element is known. */
window.mountEditor = async (place, label) => {
  const start = document.createElement('div');
  place.append(start);
  const editor = await ClassicEditor.create(start, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    label,
  });
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', root);
  });
  // The workspace keeps a draft for as long as its tab is open: what it would keep stands here.
  editor.model.document.on('change:data', () => {
    place.dataset.draft = editor.getData();
  });
  return {
    text: () => editor.editing.view.getDomRoot()?.innerText ?? '',
    clear: () => editor.setData(''),
  };
};
