interface FileButtonProps {
  label: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that picks one JSON file; the same file may be picked again. */
export function FileButton({ label, disabled = false, onFile }: FileButtonProps) {
  return (
    <label class="import">
      {label}
      <input
        type="file"
        accept="application/json,.json"
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
