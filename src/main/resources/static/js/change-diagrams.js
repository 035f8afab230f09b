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
    return registry.get(Object.keys(said)[0]);
  }

  /* So near that words can be read, with the middle of an element in the middle. */
  function show(viewer, element) {
    var canvas = viewer.get('canvas');
    var at = element.waypoints ? element.waypoints[0] : { x: element.x + element.width / 2, y: element.y + element.height / 2 };
    canvas.zoom(0.6, { x: 0, y: 0 });
    var box = canvas.viewbox();
    canvas.viewbox({ x: at.x - box.width / 2, y: at.y - box.height / 2, width: box.width, height: box.height });
  }

  /* Both show the same place at the same scale, and the other goes along when one is moved. */
  function bind(viewers) {
    var isFollowing = false;
    viewers.forEach(function (viewer) {
      viewer.get('eventBus').on('canvas.viewbox.changed', function (event) {
        if (isFollowing) { return; }
        isFollowing = true;
        viewers.filter(function (other) { return other !== viewer; }).forEach(function (other) { other.get('canvas').viewbox(event.viewbox); });
        isFollowing = false;
      });
    });
  }

  function read(place) {
    // The other diagram follows at once, not when one has come to rest.
    var viewer = new window.BpmnJS({ container: place, canvas: { deferUpdate: false } });
    return fetch(place.dataset.model, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) { throw new Error('The model could not be read: ' + answer.status); }
        return answer.text();
      })
      .then(function (xml) { return viewer.importXML(xml); })
      .then(function () { return { place: place, viewer: viewer, first: mark(viewer, place) }; })
      .catch(function () {
        place.textContent = 'The diagram could not be drawn. Everything in it is in the table above.';
        return null;
      });
  }

  /* What is marked in the new one comes before what is marked in the old one. */
  function draw(places) {
    Promise.all(places.map(read)).then(function (read) {
      var drawn = read.filter(Boolean);
      if (!drawn.length) { return; }
      bind(drawn.map(function (one) { return one.viewer; }));
      var newest = drawn[drawn.length - 1];
      var first = drawn.reduceRight(function (found, one) { return found || one.first; }, null);
      newest.viewer.get('canvas').zoom('fit-viewport', 'auto');
      if (first) { show(newest.viewer, first); }
      drawn.forEach(function (one) { one.place.dataset.drawn = 'yes'; });
    });
  }

  if (!window.BpmnJS) { return; }
  document.querySelectorAll('.spinout-beside').forEach(function (beside) {
    var places = Array.from(beside.querySelectorAll('.change-diagram'));
    beside.closest('details').addEventListener('toggle', function () { draw(places); }, { once: true });
  });
}());
