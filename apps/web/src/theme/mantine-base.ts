/** Import this beside the CSS of the first Mantine component of a lazy chunk: the variables that all of them read. */
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import './mantine.css';
