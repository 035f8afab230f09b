// Cockpit's settings for Spinout.
export default {
  customScripts: ['scripts/spinout.js']
};
