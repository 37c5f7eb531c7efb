// Preloaded into the API process. The parent asks it to stop by closing the channel between them, and so does the
// parent's own death, however sudden: no server outlives the command that started it, on any platform.
process.once('disconnect', () => {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143);
});
process.channel?.unref();
