// A process with one element for each template of a file, in a row, as a person would draw it.

const SIZES = { task: [100, 80], event: [36, 36] };

/** @param kind what is drawn: `type`, and where it needs them `event`, what it happens by, and `repeated` */
function element({ type, event, repeated }, id, name) {
  const flows = `<bpmn:incoming>To_${id}</bpmn:incoming><bpmn:outgoing>From_${id}</bpmn:outgoing>`;
  const drawn = (type === 'SequenceFlow' ? 'Task' : type);
  const kind = drawn[0].toLowerCase() + drawn.slice(1);
  const by = event ? `<bpmn:${event}EventDefinition id="${id}_By"/>` : '';
  const each = repeated ? '<bpmn:multiInstanceLoopCharacteristics/>' : '';
  return `<bpmn:${kind} id="${id}" name="${name}">${flows}${by}${each}</bpmn:${kind}>`;
}

/** A part that a message begins. */
const AT_ANY_TIME = '<bpmn:subProcess id="Activity_AtAnyTime" name="At any time" triggeredByEvent="true">' +
  '<bpmn:startEvent id="Event_Told" name="Told"><bpmn:outgoing>Flow_Told</bpmn:outgoing>' +
  '<bpmn:messageEventDefinition id="Event_Told_By"/></bpmn:startEvent>' +
  '<bpmn:endEvent id="Event_Heard" name="Heard"><bpmn:incoming>Flow_Told</bpmn:incoming></bpmn:endEvent>' +
  '<bpmn:sequenceFlow id="Flow_Told" sourceRef="Event_Told" targetRef="Event_Heard"/></bpmn:subProcess>';

const shape = (id, x, [width, height], y = 100) =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y - height / 2}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;

const edge = (id, from, to, y = 100) =>
  `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${from}" y="${y}"/><di:waypoint x="${to}" y="${y}"/></bpmndi:BPMNEdge>`;

/** The diagram's XML for elements of these kinds, called Activity_0, Activity_1 and so on, after a start event. */
export function inARow(id, kinds, { atAnyTime } = {}) {
  const ids = kinds.map(({ event }, at) => (event ? 'Event_' : 'Activity_') + at);
  let x = 100;
  const drawn = [shape('Event_Begun', x, SIZES.event)];
  const flows = [];
  let body = '<bpmn:startEvent id="Event_Begun" name="Begun"><bpmn:outgoing>To_' + (ids[0] ?? 'Event_Done') + '</bpmn:outgoing></bpmn:startEvent>';
  let last = 'Event_Begun';
  kinds.forEach((kind, at) => {
    const size = kind.event ? SIZES.event : SIZES.task;
    x += 160;
    body += element(kind, ids[at], 'Step ' + at);
    drawn.push(shape(ids[at], x, size), edge('To_' + ids[at], x - 100, x));
    flows.push(`<bpmn:sequenceFlow id="To_${ids[at]}" sourceRef="${last}" targetRef="${ids[at]}"/>`);
    last = ids[at];
  });
  // One flow carries two names in the elements above: the flow out of a step is the flow into the next.
  body = body.replace(/From_(\w+)/g, (all, of) => 'To_' + (ids[ids.indexOf(of) + 1] ?? 'Event_Done'));
  body += '<bpmn:endEvent id="Event_Done" name="Done"><bpmn:incoming>To_Event_Done</bpmn:incoming></bpmn:endEvent>';
  flows.push(`<bpmn:sequenceFlow id="To_Event_Done" sourceRef="${last}" targetRef="Event_Done"/>`);
  if (atAnyTime) {
    body += AT_ANY_TIME;
    drawn.push(shape('Activity_AtAnyTime', 100, [400, 200], 400), shape('Event_Told', 150, SIZES.event, 400),
      shape('Event_Heard', 400, SIZES.event, 400), edge('Flow_Told', 186, 400, 400));
  }
  drawn.push(shape('Event_Done', x + 160, SIZES.event), edge('To_Event_Done', x + 60, x + 160));
  return {
    ids,
    xml: `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_1" targetNamespace="https://spinout.org/processes">
<bpmn:process id="${id}" name="Templates of ${id}" isExecutable="true">${body}${flows.join('')}</bpmn:process>
<bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="${id}">${drawn.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`
  };
}
