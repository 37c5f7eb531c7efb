import { foldVietnamese } from '@caunoi/routing/fold';
import { OTHER } from '@caunoi/routing/owner-name';

/**
 * Reads an authority as an official wrote it ("Cục Thuế, Bộ Tài chính") as the ministry outside that it names: its label, or undefined
 * where it names none that is known, or two.
 */
export function outsideLabels(ministries: readonly { name: string }[]): (authority: string) => string | undefined {
  const known = ministries.map(({ name }) => ({ name, folded: ` ${foldVietnamese(name)} ` }));
  return (authority) => {
    const written = ` ${foldVietnamese(authority).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const named = known.filter(({ folded }) => written.includes(folded));
    const [only] = named;
    return only && named.length === 1 ? OTHER + only.name : undefined;
  };
}
