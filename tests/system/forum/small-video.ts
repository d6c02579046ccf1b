import type { Browser } from 'playwright-core';

/** A WebM video of changing colors, some kilobytes in size, as Chromium itself records it from a canvas. */
export async function recordSmallVideo(browser: Browser, seconds: number): Promise<Buffer> {
  const page = await browser.newPage();
  const bytes = await page.evaluate(async (milliseconds) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [160, 90];
    const brush = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(5), { mimeType: 'video/webm;codecs=vp8' });
    const chunks: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    const painting = setInterval(() => {
      if (!brush) throw new Error('this canvas cannot be painted');
      brush.fillStyle = `hsl(${performance.now() / 20} 50% 50%)`;
      brush.fillRect(0, 0, canvas.width, canvas.height);
    }, 100);
    recorder.start();
    setTimeout(() => recorder.stop(), milliseconds);
    await stopped;
    clearInterval(painting);
    return [...new Uint8Array(await new Blob(chunks).arrayBuffer())];
  }, seconds * 1000);
  await page.close();
  return Buffer.from(bytes);
}
