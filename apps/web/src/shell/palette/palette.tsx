import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { foldVietnamese } from '@caunoi/routing/fold';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch, IconSettings } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { Kbd } from '../../ui/kbd/kbd.tsx';
import { MantineScope } from '../../ui/mantine-scope.tsx';
import { useShell } from '../shell-context.ts';
import styles from './palette.module.css';
import { TicketResults } from './ticket-results.tsx';

const [store, spotlight] = createSpotlight();

/** Ctrl/⌘ K: go to a page or a ticket by typing, with or without diacritics. */
const Palette = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('shell');
  const { navigation } = useShell();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  useEffect(() => spotlight.open(), []);

  const wanted = foldVietnamese(query.trim());
  const commands = [
    ...navigation.map(({ name, path, icon, code }) => ({ label: t(`nav.${name}`), path, icon, code })),
    { label: t('nav.settings'), path: paths.settings, icon: IconSettings, code: undefined },
  ].filter(({ label }) => foldVietnamese(label).includes(wanted));

  return (
    <MantineScope>
      <Spotlight.Root
        store={store}
        query={query}
        onQueryChange={setQuery}
        onSpotlightClose={onClose}
        shortcut={null}
        lockScroll={false}
        scrollable
        maxHeight={440}
        radius={10}
        transitionProps={{ duration: 0 }}
        overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
        classNames={styles}
        attributes={{ content: { 'aria-label': t('search.open') } }}
      >
        <Spotlight.Search
          placeholder={t('search.placeholder')}
          aria-label={t('search.placeholder')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
        />
        <Spotlight.ActionsList>
          {commands.length > 0 && <p className={styles.group}>{t('search.commands')}</p>}
          {commands.map(({ label, path, icon: Icon, code }) => (
            <Spotlight.Action
              key={path}
              label={label}
              leftSection={<Icon size={18} aria-hidden="true" />}
              rightSection={code && <Kbd keys={['G', code.slice(3)]} />}
              onClick={() => navigate(path)}
            />
          ))}
          <TicketResults query={query} onOpen={(id) => navigate(paths.ticket(id))} />
          {commands.length === 0 && wanted.length < 2 && <Spotlight.Empty>{t('search.nothing')}</Spotlight.Empty>}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </MantineScope>
  );
};

export default Palette;
