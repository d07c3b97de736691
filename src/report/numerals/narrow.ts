/** Full-width digits and signs as ASCII, one character for one, so that offsets stay. */
export function narrow(text: string): string {
  return text.replace(/[０-９％．／－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
