import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../../lib/use-reason.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { type Act, abilityOf, actsOf } from './act.ts';
import { ACT_ICONS, ACT_KEYS } from './act-icons.ts';
import styles from './act-menu.module.css';

/** What is done most, in this order: those that are possible now stand beside the menu, too. */
const LEADING: readonly Act[] = ['approve', 'returnAnswer', 'reply', 'accept', 'askBack', 'askClarification'];
const MOST_LEADING = 2;

type ActMenuProps = {
  ticket: Ticket;
  onAct: (act: Act) => void;
  /** The chief acts have buttons of their own on the page, or there is no room for them. */
  menuOnly?: boolean;
};

/** Every act of the reader's role; what is not possible now says why. */
export const ActMenu = ({ ticket, onAct, menuOnly = false }: ActMenuProps) => {
  const { t } = useTranslation('ticket');
  const reasonOf = useReason(ticket);
  const acts = actsOf(ticket);
  const possible = LEADING.filter((act) => acts.includes(act) && !reasonOf(abilityOf(act)));
  const leading = menuOnly ? [] : possible.slice(0, MOST_LEADING);
  if (acts.length === 0) return null;
  return (
    <div className={styles.acts}>
      {leading.map((act) => {
        const Icon = ACT_ICONS[act];
        return (
          <Button
            key={act}
            className={styles.lead}
            // While a text awaits approval nothing else on the page is the chief act.
            kind={act === 'approve' ? 'primary' : 'default'}
            icon={<Icon size={16} aria-hidden="true" />}
            keys={ACT_KEYS[act]}
            onClick={() => onAct(act)}
          >
            {t(`acts.${act}.name`)}
          </Button>
        );
      })}
      <Popover
        label={t('acts.menu')}
        align="end"
        target={(attributes) => (
          <IconButton {...attributes} icon={<IconDots size={20} aria-hidden="true" />} label={t('acts.menu')} />
        )}
      >
        {(close) => (
          <ul className={styles.menu}>
            {acts.map((act) => (
              <MenuItem
                key={act}
                act={act}
                reason={reasonOf(abilityOf(act))}
                onChoose={() => {
                  close();
                  onAct(act);
                }}
              />
            ))}
          </ul>
        )}
      </Popover>
    </div>
  );
};

/** The reason stands below the name: a tooltip does not exist on a phone. */
const MenuItem = ({ act, reason, onChoose }: { act: Act; reason: string | undefined; onChoose: () => void }) => {
  const { t } = useTranslation('ticket');
  const Icon = ACT_ICONS[act];
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-disabled={reason ? true : undefined}
        onClick={() => {
          if (!reason) onChoose();
        }}
      >
        <Icon size={16} aria-hidden="true" />
        <span>
          {t(`acts.${act}.name`)}
          {reason && <small>{reason}</small>}
        </span>
      </button>
    </li>
  );
};
