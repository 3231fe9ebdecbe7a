// Lets the address of a guide carry the answers about one's own situation, so that it can be kept, sent on, and read in
// another language. They stand after the #, which no server sees.
const guide = document.querySelector('hy-guide');
const otherLanguages = document.querySelectorAll('.languages a');

const followAddress = () => {
  guide.setAttribute('choices', new URLSearchParams(location.hash.slice(1)).get('choices') ?? '');
  for (const link of otherLanguages) link.hash = location.hash;
};

followAddress();
addEventListener('hashchange', followAddress);
guide.addEventListener('hy-choices', ({detail}) => {
  history.replaceState(null, '', `#${new URLSearchParams({choices: detail.choices})}`);
  for (const link of otherLanguages) link.hash = location.hash;
});
