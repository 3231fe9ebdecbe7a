// Lists the rater's events as the page hears them.
const log = document.getElementById('log');
const cancel = document.getElementById('cancel');
const placeholder = log.firstElementChild;

const write = (event) => {
  placeholder.remove();
  const line = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = event.type;
  line.append(name, ` ${JSON.stringify(event.detail)}`);
  log.append(line);
};

for (const type of ['hy-send', 'hy-sent', 'hy-queued', 'hy-failed']) {
  document.addEventListener(type, (event) => {
    if (type === 'hy-send' && cancel.checked) event.preventDefault();
    write(event);
  });
}

document.getElementById('clear').addEventListener('click', () => {
  log.textContent = '';
  log.append(placeholder);
});
