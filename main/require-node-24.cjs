// Loaded before anything else: the SQLite library crashes the process on a Node that is too old for it.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(
    `Resolved needs Node 22.14 or newer and this is Node ${process.versions.node}. Run "npm ci" and start it through npm, which brings Node 24 along.\n`,
  );
  process.exit(2);
}
