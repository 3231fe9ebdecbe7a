// Exchanges the short handle after the # for a case token. No server ever sees the handle in an address.
const page = document.getElementById('link');
const rater = page.querySelector('hy-rater');
const languageLinks = document.querySelectorAll('.languages a');

const show = (state) => {
  for (const part of page.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== state;
};

const exchange = async (handle) => {
  const response = await fetch('/links', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({handle}),
  });
  return response.ok ? response.json() : undefined;
};

const open = async () => {
  for (const link of languageLinks) link.hash = location.hash;
  show('opening');
  try {
    const target = await exchange(location.hash.slice(1));
    if (!target) return show('gone');
    rater.setAttribute('channel', target.channel);
    rater.setAttribute('case-token', target.caseToken);
    show('open');
  } catch {
    show('offline');
  }
};

page.querySelector('button').addEventListener('click', open);
addEventListener('hashchange', open);
open();
