// Finds a Chromium for the tests, installing Debian's package where that is allowed.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  // Nothing but this machine is found: under its own address as if by https, under this name as on plain http.
  '--host-resolver-rules=MAP county.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of the address bar, which every new window would load beside the page under test.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

export function onForeignRequest(page, hear) {
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED') hear(request.url());
  });
}

export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  return named || usualPlaces.find(existsSync) || installedFromDebian();
}

function installedFromDebian() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing a browser (apt-get install chromium) …');
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium');
    if (existsSync(usualPlaces[0])) return usualPlaces[0];
  }
  throw new Error('No Chromium or Chrome was found: install one, or name its file in CHROME_PATH.');
}

const apt = (...args) =>
  execFileSync('apt-get', ['--quiet', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
