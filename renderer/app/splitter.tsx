import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

const limits = { least: 200, most: 560 };
const widths = { stories: 280, flags: 340 };

/** The line between a region and the text: drag it, or move it with the arrow keys. Widths are CSS pixels. */
export const Splitter = ({ region }: { region: 'stories' | 'flags' }) => {
  const { t } = useTranslation();
  const [width, setWidth] = useState(() => Number(localStorage.getItem(`width.${region}`)) || widths[region]);
  // The line of the flags stands before its region: to make that one wider it moves the other way.
  const outwards = region === 'stories' ? 1 : -1;

  const resize = (to: number): void => {
    const fitting = Math.round(Math.min(Math.max(to, limits.least), limits.most));
    setWidth(fitting);
    localStorage.setItem(`width.${region}`, String(fitting));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowLeft: -16, ArrowRight: 16 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step * outwards);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(width + event.movementX * outwards);
  };

  return (
    // A separator that can be moved is a control in ARIA, which the lint rule does not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="splitter"
      data-region={region}
      ref={(line) => line?.closest<HTMLElement>('.regions')?.style.setProperty(`--${region}-width`, `${width}px`)}
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`splitter.${region}`)}
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => resize(widths[region])}
    />
  );
};
