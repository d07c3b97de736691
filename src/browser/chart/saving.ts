import type { PictureFormat, PictureMaker } from './picture.ts';

/** Whether the browser copies pictures: older ones do not, and none does on a host without encryption. */
export const copiesPictures = 'ClipboardItem' in globalThis && 'clipboard' in navigator;

/**
 * Puts a picture on the clipboard as PNG, and as SVG for programs that take it where the browser can. Must be called at the
 * reader's press of a button, before the picture is made. Rejects where the browser refuses or the picture cannot be made.
 */
export async function copyPicture(pictureAs: (format: PictureFormat) => Promise<Blob>): Promise<void> {
  const made: Record<string, Promise<Blob>> = { 'image/png': pictureAs('png') };
  if (ClipboardItem.supports?.('image/svg+xml')) made['image/svg+xml'] = pictureAs('svg');
  // A picture that fails is told by its own mistake, not by the clipboard's.
  await Promise.all([...Object.values(made), navigator.clipboard.write([new ClipboardItem(made)])]);
}

/** Downloads what was made, under a name. */
export function saveAs(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const addPictureScript = globalThis.xunliScriptAdder('xunli-chart-picture', (url) => url === pictureScript());

/** The address of the script that makes pictures, as charts give it. */
function pictureScript(): string {
  return new URL(document.querySelector<HTMLElement>('[data-picture]')?.dataset.picture ?? '', document.baseURI).href;
}

/** A chart as a picture, by a script that is loaded at the first call. Rejects where it cannot be read or drawn. */
export async function makePicture(figure: HTMLElement, format: PictureFormat): Promise<Blob> {
  if (!globalThis.xunliChartPicture) await addPictureScript(pictureScript());
  // Where the script did not start, this is an error of its own.
  return (globalThis.xunliChartPicture as PictureMaker)(figure, format);
}
