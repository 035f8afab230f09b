// The one script that Cockpit loads for Spinout. Cockpit loses every plugin when one of its scripts fails to load, so this one
// loads all others, leaves out what fails, and says so on the console.

const SCRIPTS = ['read-only.js', 'waiting.js'];

const bust = new URL(import.meta.url).search;

async function load(script) {
  try {
    return [(await import(`./${script}${bust}`)).default || []].flat().map(guarded);
  } catch (failure) {
    console.error(`Spinout goes on without ${script}.`, failure);
    return [];
  }
}

// A plugin that fails while it is drawn leaves a sentence in its place, and the rest of the page alone.
function guarded(plugin) {
  if (!plugin.render) return plugin;
  return {
    ...plugin,
    render(node, ...rest) {
      try {
        return plugin.render(node, ...rest);
      } catch (failure) {
        console.error(`${plugin.id} could not be shown.`, failure);
        if (node instanceof Element) node.textContent = 'This part of the page could not be shown. Please load the page again.';
        return undefined;
      }
    }
  };
}

export default (await Promise.all(SCRIPTS.map(load))).flat();
