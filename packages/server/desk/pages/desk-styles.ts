/** The look of every page of the desk: the quiet one of a portal, at 360 pixels as on a large screen. */
export const deskStyles = `
:root {
  --accent: #0e4d5c; --deep: #0a3a46; --soft: #e7f1f3; --gold: #e2b35a; --ink: #17252a; --quiet: #52646b;
  --line: #d3dfe2; --field: #72868d; --ground: #f5f8f9; --alert: #a3271f; --alert-soft: #fcefee;
}
* { box-sizing: border-box; margin: 0; }
body {
  background: #fff; color: var(--ink); font: 16px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  overflow-wrap: anywhere; word-wrap: break-word; -webkit-text-size-adjust: 100%;
}
:lang(ko) { word-break: keep-all; }
.width { width: 100%; max-width: 1160px; margin: 0 auto; padding: 0 16px; }
main { padding: 24px 0 80px; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid #c77700; outline-offset: 2px; }
h1 { font-size: 24px; line-height: 1.3; }
h2 { font-size: 20px; line-height: 1.4; }
h3 { font-size: 16px; }
.quiet, .hint { color: var(--quiet); }
.whole { white-space: nowrap; }
.skip { position: absolute; top: 0; left: 0; padding: 12px 16px; background: #fff; transform: translateY(-110%); }
.skip:focus { transform: none; }

header { border-bottom: 1px solid var(--line); }
.bar { background: var(--deep); }
.languages, .sections, .heaps { display: flex; flex-wrap: wrap; }
.languages a, .sections a, .heaps a {
  display: flex; align-items: center; min-height: 44px; margin-right: 16px; color: inherit; text-decoration: none; white-space: nowrap;
}
.languages { color: #fff; }
.languages a:last-child { margin-right: 0; }
.languages a[aria-current], .languages a:hover { box-shadow: inset 0 -3px var(--gold); }
.sections a[aria-current], .sections a:hover, .heaps a[aria-current], .heaps a:hover { box-shadow: inset 0 -3px var(--accent); }
a[aria-current] { font-weight: 600; }
.name a { display: flex; flex-wrap: wrap; align-items: baseline; padding: 8px 0; color: var(--ink); text-decoration: none; }
.name span { margin-right: 16px; }
.name strong { font-size: 20px; }
.who { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; color: var(--quiet); }
.width.who { margin-top: 8px; margin-bottom: 8px; }
.who p { margin-right: 16px; }

.notice { margin-bottom: 24px; padding: 12px 16px; border-left: 4px solid #2e7d4f; background: #e6f3ea; }
.notice.bad { border-color: var(--alert); background: var(--alert-soft); }
.notice ul { padding-left: 24px; }
.notice li a { display: inline-block; padding: 8px 0; color: var(--alert); }
.back a, .also a { display: inline-flex; align-items: center; min-height: 44px; }
.none { padding: 32px 0; color: var(--quiet); }

button, .button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 48px; padding: 8px 24px; border: 1px solid var(--accent);
  border-radius: 8px; background: var(--accent); color: #fff; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
}
button:hover, .button:hover { border-color: var(--deep); background: var(--deep); }
button.second { background: transparent; color: var(--accent); }
button.second:hover { background: var(--soft); color: var(--deep); }
.choices { display: flex; flex-wrap: wrap; }
.choices button { margin: 0 16px 8px 0; }
.who button { min-height: 44px; padding: 4px 16px; }
label { display: block; font-weight: 600; }
input:not([type='hidden']), select, textarea {
  display: block; width: 100%; min-height: 48px; margin-top: 8px; padding: 8px 12px; border: 1px solid var(--field); border-radius: 8px;
  background: #fff; color: inherit; font: inherit;
}
select { padding-right: 32px; text-overflow: ellipsis; }
input.short { max-width: 240px; }
label.tick { display: flex; align-items: center; min-height: 44px; }
input:not([type='hidden'])[type='checkbox'] { flex: none; width: 24px; min-height: 24px; margin: 0 16px 0 0; }
textarea { resize: vertical; }
[aria-invalid] { border: 2px solid var(--alert); }
.field + *, datalist + *, form > .hint + * { margin-top: 24px; }
.problem { margin-top: 4px; padding-left: 12px; border-left: 4px solid var(--alert); color: var(--alert); font-weight: 600; }
.card { padding: 24px 16px; border: 1px solid var(--line); border-radius: 12px; }
.narrow { max-width: 480px; margin-top: 24px; }
main p + .card, .card + p { margin-top: 24px; }

.search { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 16px 0; }
.search .field { flex: 1 1 200px; max-width: 400px; margin: 0 16px 8px 0; }
.search button { margin: 0 0 8px; }
.heaps { border-bottom: 1px solid var(--line); }
.rows { padding: 0; list-style: none; }
.rows li { padding: 16px 0; border-bottom: 1px solid var(--line); }
.rows a { display: inline-block; padding: 4px 0; font-weight: 600; }
.side p { margin-top: 4px; }
.tag { display: inline-block; padding: 0 12px; border-radius: 99px; background: var(--ground); color: var(--quiet); }
.tag.received, .tag.routed, .tag.inProgress { background: #fbf1dc; color: #6a4700; }
.tag.answered, .tag.closed { background: #e6f3ea; color: #17592f; }
h1 + .standing, h1 + .clocks { margin-top: 8px; }
.standing .tag { margin-right: 8px; }
.clocks div { display: flex; flex-wrap: wrap; margin-top: 4px; }
.clocks dt { margin-right: 8px; }
.clocks dd { min-width: 0; }
.overdue { color: var(--alert); }
.today { color: #6a4700; }
.pages { padding: 16px 0; }
.pages a { display: inline-flex; align-items: center; min-height: 44px; margin-right: 24px; }
.rows + form, .none + form, .pages + form { margin-top: 24px; }

.sides > * { min-width: 0; }
section { margin-top: 32px; }
section h2, aside h2 { margin-bottom: 8px; }
section > p + form, aside p + form { margin-top: 16px; }
section > form + form { margin-top: 8px; }
aside { margin-top: 40px; padding: 24px 16px; border-radius: 12px; background: var(--ground); }
aside * + h2 { margin-top: 32px; }
aside dl > div { padding: 8px 0; border-bottom: 1px solid var(--line); }
aside dl > div:last-child { border: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
dd ul, .rich ul, .timeline ul { padding-left: 24px; }
dd li + li { margin-top: 8px; }
.words { white-space: pre-wrap; }
.rich > * + * { margin-top: 8px; }
details { border: 1px solid var(--line); border-radius: 12px; }
details + details { margin-top: 8px; }
summary { display: list-item; padding: 12px 16px; font-weight: 600; cursor: pointer; }
details form { padding: 8px 16px 24px; }
.timeline { padding-left: 24px; border-left: 2px solid var(--line); list-style: none; }
.timeline > li + li { margin-top: 24px; }
.timeline .words, .timeline .rich { margin-top: 8px; }
.timeline li li a { display: inline-block; padding: 8px 0; }
blockquote { margin: 8px 0 16px; padding: 16px; border: 1px solid var(--line); border-radius: 12px; background: var(--ground); }
blockquote > * + * { margin-top: 8px; }
blockquote + .hint { margin-bottom: 16px; }

@media (min-width: 640px) {
  h1 { font-size: 28px; }
  .width { padding: 0 32px; }
  .card, aside { padding: 24px; }
  .rows li { display: flex; justify-content: space-between; }
  .rows li > :first-child { flex: 1; min-width: 0; margin-right: 32px; }
  .side { flex: none; width: 320px; }
}
@media (min-width: 960px) {
  .masthead { display: flex; align-items: center; justify-content: space-between; padding-top: 8px; }
  .sections a { margin: 0 0 0 24px; }
  .sides { display: flex; align-items: flex-start; }
  .sides > div { flex: 1; margin-right: 48px; }
  aside { flex: none; width: 360px; margin-top: 32px; }
}
@media (forced-colors: active) { .tag, .notice { border: 1px solid; } }
`;
