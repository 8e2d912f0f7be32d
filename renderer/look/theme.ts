import { useEffect } from 'react';
import type { Theme } from '../../src/contract/settings.ts';
import { useWindow } from '../app/window-state.ts';

/** The theme to show; with `system` only a wish for more contrast needs a theme, light and dark come by themselves. */
export const shownTheme = (theme: Theme, moreContrast: boolean): Theme => (theme === 'system' && moreContrast ? 'contrast' : theme);

export const useTheme = (): void => {
  const theme = useWindow((state) => state.settings.theme);
  useEffect(() => {
    const wish = window.matchMedia('(prefers-contrast: more)');
    const show = () => {
      document.documentElement.dataset['theme'] = shownTheme(theme, wish.matches);
    };
    show();
    wish.addEventListener('change', show);
    return () => wish.removeEventListener('change', show);
  }, [theme]);
};
