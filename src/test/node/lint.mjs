// What Camunda Modeler complains of below a diagram, less what this house means to draw.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const config = {
  extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'],
  rules: {
    // A step takes up whatever comes to it, and a question may be asked where ways meet: a gateway more says nothing more.
    'fake-join': 'off',
    'no-gateway-join-fork': 'off',
    // What a case needs of several things is what an inclusive gateway is for.
    'no-inclusive-gateway': 'off'
  }
};

/** Drawn before this check was, and not worth a version of its own. */
const KNOWN = [
  'consider-expression-of-interest.bpmn Flow_WhomToHear_To_CommentAsLineManager conditional-flows',
  'develop-business-case.bpmn Event_WritingBegun label-required',
  'spin-out-service.bpmn Event_RouteBegun label-required',
  'sustain-enterprise.bpmn Event_OwnYearsOver superfluous-termination'
];

/** What is wrong with a model, each in a line. A linter remembers what it has read, so every model has its own. */
export async function faultsOf(name, definitions) {
  const found = await new Linter({ config, resolver: new NodeResolver() }).lint(definitions);
  return Object.entries(found).flatMap(([rule, all]) => all
    .filter(({ id }) => !KNOWN.includes(`${name} ${id} ${rule}`))
    .map(({ id, message }) => `${name}: ${id}: ${message} (${rule})`));
}
