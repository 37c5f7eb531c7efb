/**
 * Idempotency keys of one form: the same content keeps its key, so that a send whose answer was lost is not carried out
 * twice; a changed content gets another.
 */
export const createSendKeys = (): ((content: unknown) => string) => {
  let known = '';
  let key = '';
  return (content) => {
    const text = JSON.stringify(content);
    if (text !== known || key === '') {
      known = text;
      key = crypto.randomUUID();
    }
    return key;
  };
};
