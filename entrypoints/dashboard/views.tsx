import type { ComponentType } from 'preact';
import type { Place, View } from './address';

export interface ViewProps {
  /** What the address names besides the view. */
  parameters: Place['parameters'];
}

/** Each view is loaded when it is first opened, with the libraries and styles that only it uses. */
export const LOADERS: Record<View, () => Promise<ComponentType<ViewProps>>> = {
  saved: async () => (await import('./saved/saved-view')).SavedView,
  compare: async () => (await import('./compare/compare-view')).CompareView,
  market: async () => (await import('./market/market-view')).MarketView,
  calculator: async () => (await import('./calculator/calculator-view')).CalculatorView,
  profile: async () => (await import('./profile/profile-view')).ProfileView,
  read: async () => (await import('./read/read-view')).ReadView,
  data: async () => (await import('./data/data-page')).DataPage,
};
