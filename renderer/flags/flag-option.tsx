import { useTranslation } from 'react-i18next';
import type { StoryFlag } from '../../src/contract/desk.ts';
import type { FlagStatus } from '../../src/review/flag-status.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { firstWords, shownProbability, surenessOf } from './flag-words.ts';

export const statusIcons: Record<FlagStatus, IconName> = { undecided: 'ring', trimmed: 'strike', kept: 'check', partly: 'parts', gone: 'gone' };

export const FlagOption = ({ flag, status, detailId }: { flag: StoryFlag; status: FlagStatus; detailId: string }) => {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(shownProbability(flag.probability));
  return (
    <div className="flag-option" data-status={status}>
      <div className="flag-line">
        <span className="flag-kind">{t(`kind.${flag.kind}`)}</span>
        <span className="flag-words" dir="auto">
          {firstWords(flag.text)}
        </span>
      </div>
      <div className="flag-detail" id={detailId}>
        <span className="flag-status" data-status={status}>
          <Icon name={statusIcons[status]} /> {t(`status.${status}`)}
        </span>
        <span>{t(`sureness.${surenessOf(flag.probability)}`, { percent })}</span>
        {/* What is decided is proposed no more, and a narrow list has no room for it. */}
        {status === 'undecided' ? <span>{t(`tier.${flag.tier}`)}</span> : null}
      </div>
    </div>
  );
};
