const PATHS = {
  lens: 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2M11 11l3.5 3.5M5 8.5V7M7 8.5V5M9 8.5V6',
  save: 'M4 2h8v12l-4-3-4 3z',
  compare: 'M2 3h5v10H2zM9 3h5v10H9z',
  settings: 'M2 5h7M13 5h1M2 11h1M7 11h7M11 3v4M5 9v4',
  open: 'M9 2h5v5M14 2 7 9M6 3H2v11h11v-4',
  down: 'M8 2v8M4.5 7 8 10.5 11.5 7M2 14h12',
  close: 'M3 3l10 10M13 3 3 13',
  search: 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2M11 11l3.5 3.5',
  warning: 'M8 2 15 14H1zM8 6v4M8 11.5v1',
} as const;

/** An icon of 16 px in the colour of the text; the word beside it, or the button's label, says what it means. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
