// Takes the follow-up rating (追评) that the tracker offers, in a rater on the same page. The token is read from the
// tracker itself, because anybody on the page hears its events.
const tracker = document.querySelector('hy-tracker');
const lead = document.querySelector('.lead');
const again = document.getElementById('again');

tracker.addEventListener('hy-rate', (event) => {
  event.preventDefault();
  const {content} = again.querySelector('template');
  const rater = content.firstElementChild.cloneNode(true);
  rater.setAttribute('case-token', tracker.followUpToken);
  again.querySelector('h2').after(rater);
  // One thing at a time, and nothing of this rating is left on the screen when another one is looked up.
  lead.hidden = true;
  tracker.hidden = true;
  again.hidden = false;
  again.querySelector('h2').focus();
  // Most people who look something up rate nothing. Should it not come, the rater says whom to call.
  import(`/huiyin/rater.${document.documentElement.lang}.js`).catch(() => undefined);
});
