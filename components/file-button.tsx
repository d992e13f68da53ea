interface FileButtonProps {
  label: string;
  disabled?: boolean;
  /** What may be picked; JSON where it is not given. */
  accept?: string;
  onFile: (file: File) => void;
}

/** A button that picks one file; the same file may be picked again. */
export function FileButton({ label, disabled = false, accept = 'application/json,.json', onFile }: FileButtonProps) {
  return (
    <label class="import">
      {label}
      <input
        type="file"
        accept={accept}
        class="out-of-sight"
        disabled={disabled}
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          if (file) onFile(file);
          input.value = '';
        }}
      />
    </label>
  );
}
