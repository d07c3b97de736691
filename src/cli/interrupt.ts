const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something once when the person or the system asks the command to stop; the result takes that back. */
export function onInterrupt(action: () => void): () => void {
  for (const signal of signals) process.once(signal, action);
  return () => {
    for (const signal of signals) process.removeListener(signal, action);
  };
}

/** Waits until the command is asked to stop. */
export function interrupted(): Promise<void> {
  return new Promise((done) => void onInterrupt(done));
}
