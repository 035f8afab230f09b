// node check.mjs <project> <out>: opens every model, table, form and element template as Camunda Modeler does, applies
// every template, saves, and leaves the saved files and report.json in <out>.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { inARow } from './diagrams.mjs';
import { faultsOf } from './lint.mjs';
import { openWindow } from './window.mjs';

const [project, out] = process.argv.slice(2).map(path => resolve(path));
const faults = [];
const report = { models: 0, tables: 0, forms: 0, templates: 0, applied: 0, faults };
const files = (folder, ending) => readdirSync(join(project, folder)).filter(name => name.endsWith(ending)).sort();
const text = (folder, name) => readFileSync(join(project, folder, name), 'utf8');

openWindow();
const bundle = join(out, 'modeler.cjs');
mkdirSync(out, { recursive: true });
await build({ entryPoints: [new URL('modeler.js', import.meta.url).pathname], bundle: true, format: 'cjs',
  platform: 'browser', mainFields: ['module', 'main'], outfile: bundle, logLevel: 'error' });
const { Modeler, ElementTemplatesCoreModule, CamundaBehaviors, camunda, validateAll, createForm, DmnModdle } =
  createRequire(import.meta.url)(bundle);

const modeler = new Modeler({
  container: document.getElementById('canvas'),
  moddleExtensions: { camunda },
  additionalModules: [ElementTemplatesCoreModule, CamundaBehaviors]
});

async function open(name, xml) {
  const { warnings } = await modeler.importXML(xml);
  warnings.forEach(warning => faults.push(`${name}: ${warning.message}`));
}

async function save(name) {
  const { xml } = await modeler.saveXML({ format: true });
  writeFileSync(join(out, name), xml);
}

const TEMPLATES = 'processes/.camunda/element-templates';
const byFile = new Map(files(TEMPLATES, '.json').map(name => [name, JSON.parse(text(TEMPLATES, name))]));
const templates = [...byFile.values()].flat();
report.templates = templates.length;
validateAll(templates).results.filter(result => !result.valid).forEach(result =>
  faults.push(`template ${result.object.id}: ${JSON.stringify(result.errors.map(error => error.message))}`));

for (const name of files('processes', '.bpmn')) {
  await open(name, text('processes', name));
  faults.push(...await faultsOf(name, modeler.getDefinitions()));
  await save(name);
  report.models++;
}

// A step without a name, so that it is seen that a fault is found.
await open('planted', inARow('planted', [{ type: 'Task' }]).xml.replace('name="Step 0"', ''));
report.planted = await faultsOf('planted', modeler.getDefinitions());

/** The template with what a person would choose or write where it presets nothing. */
function answered(template) {
  const answer = property => property.value || property.choices?.[0].value || 'something';
  return { ...template, properties: template.properties.map(property =>
    property.type === 'Hidden' || !property.constraints?.notEmpty ? property : { ...property, value: answer(property) }) };
}

modeler.get('eventBus').on('elementTemplates.errors', ({ errors }) =>
  errors.forEach(error => faults.push(`template: ${error.message}`)));
const asks = (template, name) => template.properties.some(property => property.binding.name === name);

/** What has to be drawn before a person can choose this template. */
function drawnFor(template) {
  const type = template.appliesTo[0].slice(5);
  const event = type.endsWith('Event') ? (asks(template, 'message') ? 'message' : 'timer') : undefined;
  return { type, event, repeated: asks(template, 'forEach') };
}

modeler.get('elementTemplatesLoader').setTemplates(templates.map(answered));
const byId = id => modeler.get('elementTemplates').getAll().find(template => template.id === id);
function apply(id, element) {
  const applied = modeler.get('elementTemplates').applyTemplate(element, byId(id));
  const { modelerTemplate, $type } = applied?.businessObject ?? {};
  const becomes = byId(id).elementType?.value ?? $type;
  if (modelerTemplate !== id || $type !== becomes) faults.push(`template ${id} was not applied`);
  report.applied++;
}

/** A model in which each of these templates is chosen once, in a process of the house. */
async function tryOut(name, chosen, begin) {
  const atAnyTime = begin && asks(begin, 'message');
  const { ids, xml } = inARow('templates-' + name, chosen.map(drawnFor), { atAnyTime });
  await open(name, xml);
  const registry = modeler.get('elementRegistry');
  chosen.forEach((template, at) => {
    const drawn = registry.get(ids[at]);
    apply(template.id, template.appliesTo[0] === 'bpmn:SequenceFlow' ? drawn.outgoing[0] : drawn);
  });
  if (begin) apply(begin.id, registry.get(atAnyTime ? 'Event_Told' : 'Event_Begun'));
  modeler.get('elementTemplates').applyTemplate(modeler.get('canvas').getRootElement(), byId('org.spinout.process'));
  await save(`templates-${name}.bpmn`);
}

const isOf = (template, type) => template.appliesTo[0] === 'bpmn:' + type;
for (const [name, ofFile] of byFile) {
  const begins = ofFile.filter(template => isOf(template, 'StartEvent'));
  const inside = ofFile.filter(template => !isOf(template, 'StartEvent') && !isOf(template, 'Process'));
  if (inside.length) await tryOut(name.replace('.json', ''), inside);
  for (const begin of begins) await tryOut(begin.id.replace('org.spinout.', '').replace('.', '-'), [], begin);
}
report.applied++;

const dmn = new DmnModdle();
for (const name of files('processes', '.dmn')) {
  const { rootElement, warnings } = await dmn.fromXML(text('processes', name));
  warnings.forEach(warning => faults.push(`${name}: ${warning.message}`));
  writeFileSync(join(out, name), (await dmn.toXML(rootElement, { format: true })).xml);
  report.tables++;
}

for (const name of files('forms', '.form')) {
  const form = await createForm({ container: document.getElementById('form'), schema: JSON.parse(text('forms', name)) })
    .catch(error => faults.push(`${name}: ${error.message}`));
  form.destroy?.();
  report.forms++;
}

writeFileSync(join(out, 'report.json'), JSON.stringify(report, null, 2));
process.exit(0);
