// Run inside a page: they see nothing but their parameters.

/** What the builds of the editors leave on the page, as far as it is used. */
interface Libraries {
  DOMPurify: { sanitize: (pasted: string, settings: object) => string };
  tinymce: {
    init: (
      settings: object,
    ) => Promise<
      { setContent: (pasted: string) => void; getContent: () => string; remove: () => void }[]
    >;
  };
  Quill: new (place: Element) => {
    root: Element;
    clipboard: { dangerouslyPasteHTML: (pasted: string) => void };
  };
  CKEDITOR: Record<string, unknown> & {
    ClassicEditor: {
      create: (
        place: Element,
        settings: object,
      ) => Promise<{
        setData: (pasted: string) => void;
        getData: () => string;
        destroy: () => Promise<void>;
      }>;
    };
  };
}

export const domPurify = ([pasted, settings]: readonly [string, object]): string =>
  (globalThis as unknown as Libraries).DOMPurify.sanitize(pasted, settings);

export async function tinyMce([pasted, settings]: readonly [string, object]): Promise<string> {
  const target = document.body.appendChild(document.createElement('textarea'));
  const { tinymce } = globalThis as unknown as Libraries;
  const [editor] = await tinymce.init({
    ...{ target, license_key: 'gpl', skin: false, content_css: false, promotion: false },
    ...{ toolbar: false, menubar: false, relative_urls: false, remove_script_host: false },
    ...settings,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  editor.setContent(pasted);
  const kept = editor.getContent();
  editor.remove();
  return kept;
}

export function quill(pasted: string): string {
  const { Quill } = globalThis as unknown as Libraries;
  const place = document.body.appendChild(document.createElement('div'));
  const editor = new Quill(place);
  editor.clipboard.dangerouslyPasteHTML(pasted);
  place.remove();
  return editor.root.innerHTML;
}

export async function ckeditor([pasted, isAllAllowed]: readonly [
  string,
  boolean,
]): Promise<string> {
  const { CKEDITOR } = globalThis as unknown as Libraries;
  const target = document.body.appendChild(document.createElement('div'));
  const names = [
    ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote'],
    ...['Table', 'MediaEmbed', ...(isAllAllowed ? ['GeneralHtmlSupport'] : [])],
  ];
  const everything = { name: /.*/, attributes: true, classes: true, styles: true };
  const editor = await CKEDITOR.ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: names.map((name) => CKEDITOR[name]),
    ...(isAllAllowed && { htmlSupport: { allow: [everything] } }),
  });
  editor.setData(pasted);
  const kept = editor.getData();
  await editor.destroy();
  target.remove();
  return kept;
}

export function setHtml(pasted: string): string {
  const place = document.createElement('div') as HTMLElement & {
    setHTML?: (pasted: string) => void;
  };
  if (!place.setHTML) throw new Error('This browser has no Element.setHTML');
  place.setHTML(pasted);
  return place.innerHTML;
}
