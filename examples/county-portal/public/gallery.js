// Makes each frame as tall as what it shows.
const fit = (frame) => {
  const {body} = frame.contentDocument;
  new ResizeObserver(() => (frame.height = body.offsetHeight)).observe(body);
};

for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => fit(frame));
  // Some frames are faster than this script.
  const {readyState, URL} = frame.contentDocument;
  if (readyState === 'complete' && URL !== 'about:blank') fit(frame);
}
