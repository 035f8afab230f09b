// Where work waits: a mark on every step of a model's diagram, a tab with the figures below it, and the three worst
// bottlenecks on the dashboard. The server says in words how each step does; a shape goes with every colour.
// Whatever comes from a model is put into the page as text, never as markup.

const root = location.pathname.replace(/\/camunda\/.*$/, '');

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  });
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

// What the server answered; null for somebody whose figures these are not.
async function ask(path, parameters) {
  const answer = await fetch(`${root}/waiting/${path}?${new URLSearchParams(parameters || {})}`, { headers: { Accept: 'application/json' } });
  if (answer.status === 403) return null;
  if (!answer.ok) throw new Error(answer.status === 400 ? 'Please check the dates.' : 'The figures could not be read. Please load the page again.');
  return answer.json();
}

const NOBODY = 'These figures are for those who oversee or audit an organisation.';

function mark(step) {
  return make('span', { class: `spinout-mark spinout-mark-${step.level}`, 'aria-hidden': 'true' }, step.mark);
}

function link(step, ...words) {
  return make('a', { href: root + step.tasks }, ...words);
}

// ---- the diagram

// Near enough to read the names of the steps, every badge says all it has to say; from afar a shape and the number of open
// ones, and the rest when it is pointed at or focused.
const NEAR = 0.6;

function badge(step) {
  const [open, ...rest] = step.badge.split(' ');
  return make('a', { class: `spinout-badge spinout-badge-${step.level}`, href: root + step.tasks,
    'aria-label': `${step.name}: ${step.badge}. ${step.verdict}`, title: step.verdict },
  mark(step), ` ${open}`, make('span', { class: 'spinout-more' }, ` ${rest.join(' ')}`));
}

function overlays(viewer, { processDefinitionId }) {
  const canvas = viewer.get('canvas');
  const look = () => canvas.getContainer().classList.toggle('spinout-near', canvas.zoom() >= NEAR);
  ask('figures', { definition: processDefinitionId }).then(figures => {
    (figures ? figures.steps : []).forEach(step => {
      if (!viewer.get('elementRegistry').get(step.activityId)) return;
      // Below the step, clear of Cockpit's own count of instances in the corner.
      viewer.get('overlays').add(step.activityId, { position: { bottom: 0, left: 20 }, scale: { min: 1 }, html: badge(step) });
    });
    viewer.get('eventBus').on('canvas.viewbox.changed', look);
    look();
  }).catch(failure => console.error('The waiting times could not be shown on the diagram.', failure));
}

// ---- the tab

const COLUMNS = [
  ['Step', step => step.name, step => link(step, step.name)],
  ['Against the target', step => -step.daysOver, step => make('span', {}, mark(step), ` ${step.verdict}`)],
  ['Open', step => -step.open, step => step.open],
  ['Ended', step => -step.ended, step => step.ended],
  ['Average in queue', step => -step.queue, step => step.queue],
  ['at work', step => -step.work, step => step.work],
  ['outside', step => -step.outside, step => step.outside],
  ['Median', step => -step.median, step => step.median],
  ['80 of 100 within', step => -step.p80, step => step.p80],
  ['95 of 100 within', step => -step.p95, step => step.p95],
  ['Target', step => -(step.target ?? -1), step => step.target ?? 'none'],
  ['Over target', step => -step.over, step => step.over]
];

function sorted(steps, column) {
  const key = COLUMNS[column][1];
  return [...steps].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return typeof a === 'string' ? a.localeCompare(b, 'en-GB') : a - b;
  });
}

function table(steps, column, choose) {
  const head = COLUMNS.map(([heading], index) => make('th', { scope: 'col', 'aria-sort': index === column ? (index === 0 ? 'ascending' : 'descending') : null },
    sorter(heading, index, column, choose)));
  const rows = sorted(steps, column).map(step => make('tr', {}, ...COLUMNS.map(([, , cell], index) =>
    make(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, toNode(cell(step))))));
  return make('table', { class: 'table spinout-waiting' },
    make('caption', { class: 'spinout-hidden' }, 'Working days of each step, against its target'),
    make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows));
}

function toNode(value) {
  return value instanceof Node ? value : String(value);
}

function sorter(heading, index, column, choose) {
  const button = make('button', { type: 'button', class: 'spinout-sorter' }, heading, index === column ? make('span', { 'aria-hidden': 'true' }, ' ▾') : null);
  button.addEventListener('click', () => choose(index));
  return button;
}

function choice(id, label, options) {
  const select = make('select', { id, name: id.replace('waiting-', '') }, ...options.map(([value, words]) => make('option', { value }, words)));
  return make('label', { for: id }, `${label} `, select);
}

function day(id, label) {
  return make('label', { for: id }, `${label} `, make('input', { type: 'date', id, name: id.replace('waiting-', '') }));
}

function filters(bodies) {
  return make('form', { class: 'spinout-filters', 'aria-label': 'Which cases' },
    choice('waiting-allVersions', 'Versions', [['false', 'This version'], ['true', 'All versions']]),
    choice('waiting-body', 'Organisation', [['', 'All that you may see'], ...bodies.map(body => [body.id, body.name])]),
    choice('waiting-scheme', 'Scheme', [['', 'All schemes'], ['RIGHT_TO_REQUEST', 'Right to Request'],
      ['RIGHT_TO_PROVIDE', 'Right to Provide'], ['PUBLIC_SERVICE_MUTUAL', 'Public service mutual']]),
    choice('waiting-size', 'Size', [['', 'All sizes'], ['small', 'Small'], ['standard', 'Standard'], ['large', 'Large']]),
    day('waiting-from', 'Ended from'), day('waiting-until', 'up to'),
    make('button', { type: 'submit', class: 'btn btn-default' }, 'Show'));
}

function given(form) {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
}

async function tab(node, { processDefinitionId }) {
  const first = await ask('figures', { definition: processDefinitionId });
  if (!first) {
    node.textContent = NOBODY;
    return;
  }
  const form = filters(first.bodies);
  const result = make('div', { class: 'spinout-result', tabindex: '0', role: 'region', 'aria-label': 'Waiting times of this model' });
  const status = make('p', { role: 'status' });
  let column = 1;
  const show = figures => {
    const { allVersions, ...rest } = given(form);
    const asked = new URLSearchParams({ process: figures.processId, ...(figures.version ? { version: figures.version } : {}), ...rest });
    status.textContent = figures.steps.length ? `${figures.steps.length} steps, in working days.` : 'Nothing has waited there.';
    result.replaceChildren(table(figures.steps, column, chosen => { column = chosen; show(figures); result.querySelectorAll('.spinout-sorter')[chosen].focus(); }),
      make('p', {}, make('a', { href: `${root}/waiting.csv?${asked}` }, 'The same as CSV')));
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    ask('figures', { definition: processDefinitionId, ...given(form) }).then(show).catch(failure => { status.textContent = failure.message; });
  });
  node.replaceChildren(make('div', { class: 'spinout-waiting-tab' }, form, status, result));
  show(first);
}

// ---- the dashboard

function bottleneck({ step, definitionId }) {
  const model = definitionId
    ? make('a', { href: `#/process-definition/${encodeURIComponent(definitionId)}/runtime` }, step.processName) : step.processName;
  return make('li', {}, mark(step), ' ', make('strong', {}, step.name), ' in ', model,
    make('p', {}, `${step.badge}. ${step.openOver} of the open ones beyond the target; ${step.daysOver} working days too many in twelve months. `,
      link(step, step.open === 1 ? 'Show the task' : `Show the ${step.open} tasks`, make('span', { class: 'spinout-hidden' }, ` of ${step.name}`))));
}

async function tile(node) {
  const worst = await ask('bottlenecks');
  if (!worst) return;
  node.replaceChildren(make('section', { class: 'spinout-tile', 'aria-labelledby': 'spinout-worst' },
    make('h3', { id: 'spinout-worst' }, 'Where it waits'),
    worst.length
      ? make('ol', {}, ...worst.map(bottleneck))
      : make('p', {}, 'Nothing that is open waits longer than its target.'),
    make('p', {}, make('a', { href: `${root}/waiting` }, 'All steps of all models'))));
}

function kept(show) {
  return (node, ...rest) => {
    show(node, ...rest).catch(failure => {
      console.error('The waiting times could not be shown.', failure);
      node.textContent = failure.message;
    });
  };
}

export default [
  { id: 'spinout.waiting.diagram', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 5, render: overlays },
  { id: 'spinout.waiting.tab', pluginPoint: 'cockpit.processDefinition.runtime.tab', priority: 5, properties: { label: 'Where it waits' }, render: kept(tab) },
  { id: 'spinout.waiting.tile', pluginPoint: 'cockpit.dashboard', priority: 95, properties: { label: 'Where it waits' }, render: kept(tile) }
];
