// With script, a time in the transcript plays the video on the page, and the passage that is heard is marked. Without it the same link opens
// the video at that moment.
for (const section of document.querySelectorAll<HTMLElement>('[data-forum]')) {
  const video = section.querySelector('video');
  const passages = [...section.querySelectorAll<HTMLElement>('[data-start]')];
  if (video) connect(video, passages);
}

function connect(video: HTMLVideoElement, passages: readonly HTMLElement[]): void {
  for (const passage of passages) {
    passage.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // asked for another tab
      event.preventDefault();
      video.currentTime = startOf(passage);
      video.focus(); // scrolls it into view, and its own keys pause it
      void video.play().catch(() => undefined); // the player itself says why it cannot play
    });
  }
  video.addEventListener('timeupdate', () => {
    const current = passages.findLast((passage) => startOf(passage) <= video.currentTime);
    for (const passage of passages) {
      if (passage === current) passage.setAttribute('aria-current', 'true');
      else passage.removeAttribute('aria-current');
    }
  });
}

function startOf(passage: HTMLElement): number {
  return Number(passage.dataset['start']);
}
