// "Save for later": Tasklist keeps half-filled forms in this browser's local storage, where a colleague or another
// device never finds them. This keeps them on the server instead, for everybody who can see the task. Tasklist reads and
// writes its storage at once, so the requests here have to answer at once as well.

const FORM = /^camunda-form:(.+)$/;
const root = location.pathname.replace(/\/camunda\/.*$/, '');

function ask(method, task, body) {
  const request = new XMLHttpRequest();
  request.open(method, `${root}/drafts/${encodeURIComponent(task)}`, false);
  request.setRequestHeader('X-Spinout', 'tasklist');
  if (body) request.setRequestHeader('Content-Type', 'application/json');
  request.send(body);
  return request;
}

function tell(text, failed) {
  document.querySelectorAll('.spinout-draft').forEach(old => old.remove());
  const line = document.createElement('p');
  line.className = 'spinout-draft' + (failed ? ' spinout-draft-failed' : '');
  line.setAttribute('role', failed ? 'alert' : 'status');
  line.textContent = text;
  const actions = document.querySelector('.form-actions') || document.body;
  actions.parentNode.insertBefore(line, actions);
}

function when(moment) {
  return new Date(moment).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

function read(task) {
  const answer = ask('GET', task);
  if (answer.status !== 200) return null;
  const draft = JSON.parse(answer.responseText);
  // The form is not drawn yet: say so once it is.
  setTimeout(() => tell(`Saved for later by ${draft.savedBy} on ${when(draft.savedAt)}. Nothing has been sent yet.`), 800);
  return draft.fields;
}

// Tasklist checks the whole form before it keeps it. What is still missing is no fault of a draft: it is not shown in
// red until the person goes on writing, or sends.
function calm() {
  const form = document.querySelector('.fjs-form');
  if (!form) return;
  form.classList.add('spinout-just-saved');
  ['input', 'change', 'focusin'].forEach(kind =>
    form.addEventListener(kind, () => form.classList.remove('spinout-just-saved'), { once: true }));
}

function save(task, fields) {
  const answer = ask('PUT', task, fields);
  if (answer.status === 200) {
    calm();
    tell('Saved for later. You or a colleague on this case can carry on from any device. Nothing has been sent yet.');
    return;
  }
  let why = 'The server could not be reached. Keep this page open and try again.';
  try { why = JSON.parse(answer.responseText).message || why; } catch (unreadable) { /* keep the sentence above */ }
  tell(`Not saved. ${why}`, true);
  throw new Error(why);
}

const plain = { getItem: Storage.prototype.getItem, setItem: Storage.prototype.setItem };

Storage.prototype.getItem = function (name) {
  const form = this === window.localStorage && FORM.exec(name);
  if (!form) return plain.getItem.call(this, name);
  // A start form belongs to no task yet, and Tasklist would mix up the drafts of all start forms.
  return form[1] === 'undefined' ? null : read(form[1]);
};

Storage.prototype.setItem = function (name, value) {
  const form = this === window.localStorage && FORM.exec(name);
  if (!form) return plain.setItem.call(this, name, value);
  if (form[1] !== 'undefined') save(form[1], value);
};

export default [];
