// Makes each frame as tall as what it shows.
for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => {
    const {body} = frame.contentDocument;
    new ResizeObserver(() => (frame.height = body.offsetHeight)).observe(body);
  });
}
