/** Browsers refuse larger bitmaps. */
const MOST_PIXELS = 16_000;

/** Draws an SVG picture as a PNG of twice its size, sharp enough for print, or as large as a browser can make it. */
export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    const ratio = Math.min(2, MOST_PIXELS / image.naturalWidth, MOST_PIXELS / image.naturalHeight);
    [canvas.width, canvas.height] = [Math.floor(image.naturalWidth * ratio), Math.floor(image.naturalHeight * ratio)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
