// What Camunda Modeler is made of, bundled for Node by check.mjs.
export { default as Modeler } from 'bpmn-js/lib/Modeler';
export { ElementTemplatesCoreModule } from 'bpmn-js-element-templates/core';
export { default as CamundaBehaviors } from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
export { default as camunda } from 'camunda-bpmn-moddle/resources/camunda.json';
export { validateAll } from '@bpmn-io/element-templates-validator';
export { createForm } from '@bpmn-io/form-js-viewer';
export { DmnModdle } from 'dmn-moddle';
