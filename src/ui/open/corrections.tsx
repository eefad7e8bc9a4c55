import { FORMATS, type Format, type ImportChoices } from '../../core/dated';
import { OPEN_WORDS } from '../../i18n/open';
import { useWords } from '../context';
import type { Recognised } from '../opening';
import { formatName } from './facts';

const ENDS = ['inclusive', 'exclusive'] as const;
const DRAWINGS = ['partition', 'versions'] as const;
const FIELDS = ['name', 'holder', 'from', 'to', 'thing'] as const;

interface Props {
  recognised: Recognised;
  choices: ImportChoices;
  onChange(choices: ImportChoices): void;
}

/** Every guess that a reader may know better; what is left alone follows from the data. */
export function Corrections({ recognised, choices, onChange }: Props) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const set = (part: ImportChoices) => onChange(plain({ ...choices, ...part }));
  const { guess } = recognised;
  const properties = guess.candidates.map(({ field, values }) => [field, values.length > 0 ? `${field} (${values[0]} …)` : field] as const);
  const guessed = (field: (typeof FIELDS)[number]) =>
    guess.fields[field] ? `${words.byContent}: ${guess.fields[field]}` : words.byContent;
  return (
    <div class="corrections">
      <label>
        {words.name}
        <input value={choices.title ?? recognised.title} onInput={(event) => set({ title: event.currentTarget.value || undefined })} />
      </label>
      <Pick
        label={words.format}
        value={choices.format ?? ''}
        options={[['', words.byContent], ...FORMATS.map((format) => [format, formatName(words, format)] as const)]}
        onPick={(value) => set({ format: (value || undefined) as Format | undefined })}
      />
      <Pick
        label={words.end}
        value={choices.end ?? ''}
        options={[['', `${words.byContent}: ${words[`end_${guess.end.rule}`]}`], ...ENDS.map((end) => [end, words[`end_${end}`]] as const)]}
        onPick={(value) => set({ end: (value || undefined) as ImportChoices['end'] })}
      />
      {FIELDS.map((field) => (
        <Pick
          key={field}
          label={words[`field_${field}`]}
          value={choices.fields?.[field] ?? ''}
          options={[['', guessed(field)], ...properties]}
          onPick={(value) => set({ fields: { ...choices.fields, [field]: value || undefined } })}
        />
      ))}
      <Metres label={words.snap} km={choices.snap_km} onChange={(snap_km) => set({ snap_km })} />
      <Metres label={words.sliver} km={choices.sliver_km} onChange={(sliver_km) => set({ sliver_km })} />
      <Pick
        label={words.drawing}
        value={choices.drawing ?? ''}
        options={[['', words.byContent], ...DRAWINGS.map((drawing) => [drawing, words[`drawing_${drawing}`]] as const)]}
        onPick={(value) => set({ drawing: (value || undefined) as ImportChoices['drawing'] })}
      />
    </div>
  );
}

/** Without what is left to the data. */
function plain(choices: ImportChoices): ImportChoices {
  const { fields, ...others } = choices;
  const named = Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined));
  const kept = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return { ...kept, ...(Object.keys(named).length > 0 && { fields: named }) };
}

interface PickProps {
  label: string;
  value: string;
  options: (readonly [value: string, text: string])[];
  onPick(value: string): void;
}
const Pick = ({ label, value, options, onPick }: PickProps) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const Metres = ({ label, km, onChange }: { label: string; km?: number; onChange: (km: number | undefined) => void }) => (
  <label>
    {label}
    <input
      type="number"
      min="0"
      step="any"
      value={km === undefined ? '' : km * 1000}
      onInput={(event) => {
        const { value, valueAsNumber } = event.currentTarget;
        if (value === '') onChange(undefined);
        else if (valueAsNumber >= 0) onChange(valueAsNumber / 1000);
      }}
    />
  </label>
);
