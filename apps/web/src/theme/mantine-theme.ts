import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades around the brand colour #0b5c86; Mantine components ask for them, our own CSS uses the tokens. */
const cau: MantineColorsTuple = [
  '#e4f0f7',
  '#cde2ee',
  '#9fc8de',
  '#74bce2',
  '#4a9bc6',
  '#2a80ae',
  '#156d99',
  '#0b5c86',
  '#094c6f',
  '#073a55',
];

/** The values that Mantine reads in JavaScript; what it reads in CSS is in mantine.css. */
export const theme = createTheme({
  colors: { cau },
  primaryColor: 'cau',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--font)',
  defaultRadius: 6,
  cursorType: 'pointer',
  components: {
    // react-remove-scroll writes an inline <style>, which the content security policy refuses; the page behind an
    // overlay does not scroll anyway, because only <main> does.
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
});
