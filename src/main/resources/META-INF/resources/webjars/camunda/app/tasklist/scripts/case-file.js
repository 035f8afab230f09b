// The tab "Case file" beside every task: what holds the case, documents to read and add, decisions so far, the money, and
// what comes next.
// Everything that somebody wrote is put into the page as text, never as markup.

const root = location.pathname.replace(/\/camunda\/.*$/, '');
const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.odp,.png,.jpg,.jpeg,.gif,.tif,.tiff,.webp,.txt,.csv';

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  });
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

function table(caption, headings, rows) {
  const head = make('tr', {}, ...headings.map(heading => make('th', { scope: 'col' }, heading)));
  const lines = rows.map(cells => make('tr', {}, ...cells.map((cell, place) =>
    make(place === 0 ? 'th' : 'td', place === 0 ? { scope: 'row' } : { 'data-heading': headings[place] }, cell))));
  return make('table', { class: 'table spinout-table' },
    make('caption', { class: 'spinout-hidden' }, caption), make('thead', {}, head), make('tbody', {}, ...lines));
}

function section(title, ...content) {
  return make('section', { 'aria-label': title }, make('h3', {}, title), ...content);
}

function download(title, version) {
  return make('a', { href: `${root}/case-files/documents/${version.id}`, download: true },
    'Download', make('span', { class: 'spinout-hidden' }, ` ${title}, version ${version.version}`),
    ` (${version.fileName}, ${version.size})`);
}

function row(titled, version) {
  return [titled.title, titled.kind, String(version.version), version.confidentiality,
    `${version.addedBy}, ${version.addedAt}`, make('div', {}, download(titled.title, version), fingerprint(titled.title, version))];
}

// By which anybody can show, years later, that a file they hold is this very version.
function fingerprint(title, version) {
  return make('details', {},
    make('summary', {}, 'Fingerprint', make('span', { class: 'spinout-hidden' }, ` of ${title}, version ${version.version}`)),
    make('code', {}, `SHA-256 ${version.sha256}`));
}

const HEADINGS = ['Title', 'What it is', 'Version', 'Who may read it', 'Added', 'File'];

function earlier(documents) {
  return documents.filter(titled => titled.versions.length > 1).map(titled =>
    make('details', { class: 'spinout-earlier' },
      make('summary', {}, `Earlier versions of ${titled.title} (${titled.versions.length - 1})`),
      table(`Earlier versions of ${titled.title}`, HEADINGS, titled.versions.slice(1).map(version => row(titled, version)))));
}

function documents(file) {
  const shown = file.documents.length
    ? [table('Documents of this case', HEADINGS, file.documents.map(titled => row(titled, titled.versions[0]))),
      ...earlier(file.documents)]
    : [make('p', {}, 'There are no documents for you to read yet.')];
  const withheld = file.withheld > 0 && make('p', {}, file.withheld === 1
    ? 'One more document is confidential, and not for you.'
    : `${file.withheld} more documents are confidential, and not for you.`);
  const packs = file.packs.map(pack => make('p', {}, make('a', { href: root + pack.path, download: true }, pack.title)));
  return section('Documents', ...packs, ...shown, withheld || null);
}

function holds(file) {
  if (!file.holds.length) return null;
  const standing = file.holds.filter(hold => !hold.until).map(hold => make('p', { class: 'spinout-hold' },
    make('strong', {}, `On hold since ${hold.since}`), ` because: ${hold.because}`,
    make('span', { class: 'spinout-hold-cause' }, `It is held by the ${hold.challenge}. Nothing can be signed, nothing goes live,`
      + ' and no date of the case passes until the hold is lifted. Your tasks stay open.')));
  const past = file.holds.filter(hold => hold.until);
  return section('Holds', ...standing, ...past.length
    ? [make('h4', {}, 'Past holds'), table('Past holds', ['On hold', 'Because', 'Held by', 'Lifted because'],
      past.map(hold => [`From ${hold.since} to ${hold.until}`, hold.because, hold.challenge, hold.lifted]))]
    : []);
}

function decisions(file) {
  return section('Decisions so far', file.decisions.length
    ? table('Decisions so far', ['Decision', 'Outcome', 'Reasons', 'By', 'On'], file.decisions.map(decision =>
      [decision.gate, decision.outcome, decision.reasons || 'None given', decision.decidedBy, decision.decidedAt]))
    : make('p', {}, 'Nothing has been decided yet.'));
}

function money(file) {
  if (!file.seesMoney) return null;
  return section('Money', file.money.length
    ? table('Awards', ['Award', 'For', 'Asked for', 'Offered', 'Accepted', 'Where it stands'], file.money.map(award =>
      [award.award, award.product, award.requested, award.offered, award.accepted, award.state]))
    : make('p', {}, 'No money has been asked for.'));
}

function steps(file) {
  return section('Next steps', file.steps.length
    ? table('Next steps', ['What', 'With whom', 'Due'], file.steps.map(step => [step.name, step.holder, step.due]))
    : make('p', {}, 'Nothing waits for anybody.'));
}

function field(id, label, control, hint) {
  const help = hint && make('p', { id: `${id}-hint`, class: 'spinout-hint' }, hint);
  control.id = id;
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return make('div', { class: 'form-group' }, make('label', { for: id }, label), help || null, control);
}

function choices(name, options) {
  return make('select', { name, class: 'form-control', required: true },
    make('option', { value: '' }, 'Please choose'),
    ...options.map(option => make('option', { value: option.code }, option.words)));
}

function form(file, tab) {
  const id = name => `spinout-${name}`;
  const upload = make('form', { class: 'spinout-upload', novalidate: true, 'aria-label': 'Add a document' },
    make('h4', {}, 'Add a document'),
    make('p', {}, 'The same title and kind again becomes a new version. Earlier versions stay, and nothing can be deleted.'),
    field(id('title'), 'Title', make('input', { name: 'title', type: 'text', maxlength: 200, class: 'form-control', autocomplete: 'off' })),
    field(id('kind'), 'What it is', choices('kind', file.kinds)),
    field(id('confidentiality'), 'Who may read it', choices('confidentiality', file.confidentialities)),
    field(id('file'), 'File', make('input', { name: 'file', type: 'file', accept: ACCEPT }),
      `PDF, Word, Excel, PowerPoint, OpenDocument, picture, text or CSV, up to ${file.maxMegabytes} MB, without macros.`),
    make('p', { id: id('refusal'), role: 'alert', class: 'spinout-refusal' }),
    make('button', { type: 'submit', class: 'btn btn-primary' }, 'Add document'));
  upload.addEventListener('submit', event => {
    event.preventDefault();
    send(upload, file, tab);
  });
  return upload;
}

async function read(answer) {
  try {
    return await answer.json();
  } catch (unreadable) {
    return {};
  }
}

function refuse(upload, message, name) {
  upload.querySelector('.spinout-refusal').textContent = message;
  upload.querySelectorAll('[aria-invalid]').forEach(control => {
    control.removeAttribute('aria-invalid');
    control.setAttribute('aria-describedby', (control.getAttribute('aria-describedby') || '').replace('spinout-refusal', '').trim());
  });
  const control = name && upload.elements[name];
  if (control) {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') || ''} spinout-refusal`.trim());
    control.focus();
  }
}

const ENDED = 'Your session has ended, or this page has been open for too long. Load the page again and sign on.';

async function send(upload, file, tab) {
  const button = upload.querySelector('button');
  refuse(upload, '');
  button.disabled = true;
  tab.say('Adding the document …');
  try {
    const answer = await fetch(`${root}/case-files/${encodeURIComponent(file.key)}/documents`, {
      method: 'POST', body: new FormData(upload), credentials: 'same-origin',
      headers: { 'X-XSRF-TOKEN': tab.token(), Accept: 'application/json', 'X-Spinout': 'tasklist' }
    });
    const said = await read(answer);
    if (answer.status === 201) {
      await tab.show(said.message);
      return;
    }
    tab.say('');
    refuse(upload, `Not added. ${said.message || (answer.status < 500 ? ENDED : 'Something went wrong on the server. Please try again.')}`, said.field);
  } catch (unreachable) {
    tab.say('');
    refuse(upload, 'Not added. The server could not be reached. Keep this page open and try again.');
  } finally {
    button.disabled = false;
  }
}

function token() {
  const cookie = document.cookie.split('; ').find(one => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

function open(node, taskId) {
  const status = make('p', { role: 'status', class: 'spinout-status', tabindex: '-1' });
  const content = make('div', {});
  node.replaceChildren(make('div', { class: 'spinout-case-file' }, status, content));
  const tab = {
    token,
    say: text => { status.textContent = text; },
    async show(text) {
      const answer = await fetch(`${root}/tasks/${encodeURIComponent(taskId)}/case-file`,
        { headers: { Accept: 'application/json', 'X-Spinout': 'tasklist' }, credentials: 'same-origin' });
      const file = await read(answer);
      if (!answer.ok) {
        tab.say(file.message || ENDED);
        return;
      }
      content.replaceChildren(make('h2', { class: 'spinout-heading' }, `Case file: ${file.heading}`),
        ...[holds(file), documents(file), file.mayAdd ? form(file, tab) : null, decisions(file), money(file), steps(file)].filter(Boolean));
      tab.say(text || '');
      if (text) status.focus();
    }
  };
  tab.say('Opening the case file …');
  tab.show().catch(() => tab.say('The case file could not be read. Keep this page open and try again.'));
}

export default [{
  id: 'spinout-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Case file' },
  render: (node, { taskId }) => open(node, taskId)
}];
