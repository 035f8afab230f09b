/* Draws the route of a case where a page has asked for it. The page says the same as text, so nothing is lost without. */
(function () {
  'use strict';
  var place = document.getElementById('case-diagram');
  if (!place || !window.BpmnJS) { return; }
  var marks = [['done', '✓ done'], ['now', '● now'], ['next', '○ next']];

  function mark(viewer) {
    var canvas = viewer.get('canvas');
    var overlays = viewer.get('overlays');
    var registry = viewer.get('elementRegistry');
    marks.forEach(function (kind) {
      (place.dataset[kind[0]] || '').split(' ').filter(function (id) { return id && registry.get(id); }).forEach(function (id) {
        var label = document.createElement('div');
        label.className = 'spinout-mark';
        label.textContent = kind[1];
        canvas.addMarker(id, kind[0]);
        overlays.add(id, { position: { top: -14, left: 4 }, html: label });
      });
    });
    show(viewer);
  }

  /* So near that words can be read, with what is open now in the middle. */
  function show(viewer) {
    var canvas = viewer.get('canvas');
    var first = (place.dataset.now || '').split(' ')[0];
    var element = first && viewer.get('elementRegistry').get(first);
    canvas.zoom('fit-viewport', 'auto');
    if (element) {
      canvas.zoom(0.7, { x: 0, y: 0 });
      var box = canvas.viewbox();
      canvas.viewbox({ x: element.x + element.width / 2 - box.width / 2, y: element.y + element.height / 2 - box.height / 2,
        width: box.width, height: box.height });
    }
  }

  function draw() {
    var viewer = new window.BpmnJS({ container: place });
    fetch(place.dataset.model, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error('The model could not be read: ' + answer.status); }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () { mark(viewer); place.dataset.drawn = 'yes'; })
      .catch(function () { place.textContent = 'The diagram could not be drawn. Everything in it is in the list above.'; });
  }

  var around = place.closest('details');
  if (!around || around.open) { draw(); } else { around.addEventListener('toggle', draw, { once: true }); }
}());
