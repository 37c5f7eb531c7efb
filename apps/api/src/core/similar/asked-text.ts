/** What a ticket asks, once: a subject that was taken from the question itself adds nothing. */
export const askedText = ({ subject, body }: { subject?: string; body: string }): string =>
  subject === undefined || body.trimStart().startsWith(subject.replace(/…$/, '')) ? body : `${subject}\n${body}`;
