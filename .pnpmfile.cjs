// The node-<platform> packages publish os/cpu as strings; pnpm filters arrays only.
module.exports = {
  hooks: {
    readPackage(pkg) {
      for (const key of ['os', 'cpu']) if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]];
      return pkg;
    },
  },
};
