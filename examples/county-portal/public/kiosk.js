// The tablet at a window: the clerk's page says by server-sent events which case is next, or that there is none.
const rater = document.querySelector('hy-rater');
const links = [...document.querySelectorAll('.languages a')];

new EventSource('/hall/events').addEventListener('case', ({data}) => {
  rater.setAttribute('case-token', JSON.parse(data).caseToken);
});

// Another language changes the words in place, so that nothing the citizen has chosen is lost.
const speak = (chosen) => {
  document.documentElement.lang = chosen.lang;
  for (const words of document.querySelectorAll('[data-in]')) words.hidden = words.dataset.in !== chosen.lang;
  for (const link of links) {
    if (link === chosen) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};

for (const link of links) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    speak(link);
  });
}
