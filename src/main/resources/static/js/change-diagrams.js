/* Draws a model in use and the proposed one beside it where a page has asked for them. The page says the same as text. */
(function () {
  'use strict';
  var marks = { added: '+ added', removed: '× removed', renamed: '✎ renamed', moved: '⇄ moved', rerouted: '↷ re-routed', changed: '± changed' };

  function mark(viewer, place) {
    var canvas = viewer.get('canvas');
    var overlays = viewer.get('overlays');
    var registry = viewer.get('elementRegistry');
    var said = {};
    Object.keys(marks).forEach(function (kind) {
      (place.dataset[kind] || '').split(' ').filter(function (id) { return id && registry.get(id); }).forEach(function (id) {
        canvas.addMarker(id, kind);
        said[id] = (said[id] || []).concat(said[id] && said[id].indexOf(marks[kind]) >= 0 ? [] : [marks[kind]]);
      });
    });
    Object.keys(said).forEach(function (id) {
      var label = document.createElement('div');
      label.className = 'spinout-mark';
      label.textContent = said[id].join(', ');
      overlays.add(id, { position: registry.get(id).waypoints ? { top: 0, left: 0 } : { top: -14, left: 4 }, html: label });
    });
    show(viewer, Object.keys(said)[0]);
  }

  /* So near that words can be read, with what is marked first in the middle. */
  function show(viewer, first) {
    var canvas = viewer.get('canvas');
    var element = first && viewer.get('elementRegistry').get(first);
    canvas.zoom('fit-viewport', 'auto');
    if (element) {
      var at = element.waypoints ? element.waypoints[0] : { x: element.x + element.width / 2, y: element.y + element.height / 2 };
      canvas.zoom(0.6, { x: 0, y: 0 });
      var box = canvas.viewbox();
      canvas.viewbox({ x: at.x - box.width / 2, y: at.y - box.height / 2, width: box.width, height: box.height });
    }
  }

  function draw(place) {
    var viewer = new window.BpmnJS({ container: place });
    fetch(place.dataset.model, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error('The model could not be read: ' + answer.status); }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () { mark(viewer, place); place.dataset.drawn = 'yes'; })
      .catch(function () { place.textContent = 'The diagram could not be drawn. Everything in it is in the table above.'; });
  }

  if (!window.BpmnJS) { return; }
  document.querySelectorAll('.change-diagram').forEach(function (place) {
    place.closest('details').addEventListener('toggle', function () { draw(place); }, { once: true });
  });
}());
