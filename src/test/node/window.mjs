// A window without a screen: jsdom, and the little of SVG's geometry that diagram-js asks for.
import { JSDOM } from 'jsdom';

export function openWindow() {
  const { window } = new JSDOM('<!doctype html><body><div id="canvas"></div><div id="form"></div></body>', {
    pretendToBeVisual: true, url: 'http://localhost/'
  });
  class SVGMatrix {
    a = 1; b = 0; c = 0; d = 1; e = 0; f = 0;
    inverse() { return this; }
    multiply() { return this; }
    translate() { return this; }
    scale() { return this; }
  }
  window.SVGMatrix = SVGMatrix;
  const matrix = () => new SVGMatrix();
  const transform = (of = matrix()) => ({ matrix: of, setMatrix(m) { this.matrix = m; }, setTranslate() {}, setScale() {}, setRotate() {} });
  const transforms = () => {
    let list = [];
    return {
      get numberOfItems() { return list.length; },
      clear() { list = []; },
      initialize(t) { list = [t]; return t; },
      appendItem(t) { list.push(t); return t; },
      getItem: i => list[i],
      createSVGTransformFromMatrix: transform,
      consolidate: () => list[0] || null
    };
  };
  const svg = window.SVGElement.prototype;
  svg.getBBox = () => ({ x: 0, y: 0, width: 10, height: 10 });
  svg.getScreenCTM = matrix;
  svg.getCTM = matrix;
  svg.getComputedTextLength = () => 10;
  const kept = new WeakMap();
  Object.defineProperty(svg, 'transform', {
    get() {
      if (!kept.has(this)) kept.set(this, { baseVal: transforms() });
      return kept.get(this);
    }
  });
  const root = window.SVGSVGElement.prototype;
  root.createSVGMatrix = matrix;
  root.createSVGTransform = () => transform();
  root.createSVGTransformFromMatrix = transform;
  root.createSVGPoint = () => ({ x: 0, y: 0, matrixTransform() { return this; } });
  window.CSS = { escape: text => text.replace(/([^\w-])/g, '\\$1') };
  window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
  window.matchMedia = () => ({ matches: false, addListener() {}, addEventListener() {} });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) globalThis[name] = window[name];
  }
  for (const name of ['document', 'Element', 'Node', 'Event', 'DOMParser', 'CSS']) globalThis[name] = window[name];
  globalThis.window = window;
  return window;
}
