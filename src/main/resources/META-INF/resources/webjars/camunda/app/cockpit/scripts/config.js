// Cockpit's settings for Spinout.
export default {
  customScripts: ['scripts/read-only.js']
};
