/** Puts a text on the clipboard, also where a host without encryption has no clipboard interface; rejects where the browser refuses. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) throw new DOMException('The browser does not copy', 'NotAllowedError');
}
