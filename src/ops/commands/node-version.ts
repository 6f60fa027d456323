/** Imported first by every command: stops with a plain sentence on a Node that is too old. */
const LEAST = 26;

if (Number(process.versions.node.split('.')[0]) < LEAST) {
  process.stderr.write(
    `This is Node ${process.versions.node}; Ачык needs ${LEAST} or newer.\n` +
      'Run the command through npm (npm start, npm test, npm run build …): ' +
      `npm scripts find the Node ${LEAST} that \`npm ci\` lays in node_modules.\n`,
  );
  process.exit(1);
}
