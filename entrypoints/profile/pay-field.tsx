import { useId, useState } from 'preact/hooks';
import { countText, moneyYear } from '@/components/figures';
import { language, word } from '@/components/words';
import { readOwnPay } from '@/lib/parse/own-pay';
import type { Profile } from '@/lib/posting/profile';

const DEFAULT_MONTHS = 12;

interface Props {
  pay: Profile['pay'];
  onChange: (pay: Profile['pay']) => void;
}

/** Present pay in any usual writing; what was understood stands beneath, and what was not is not taken. */
export function PayField({ pay, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? written(pay);
  const read = readOwnPay(text);
  const isWrong = text.trim() !== '' && !read;
  const take = (text: string) => {
    setTyped(text);
    const understood = readOwnPay(text);
    if (understood) onChange({ month: understood.month, months: understood.months ?? DEFAULT_MONTHS });
    else if (text.trim() === '') onChange(null);
  };
  return (
    <div class="pay-field">
      <label for={id}>{word('profile_pay')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        placeholder={word('profile_pay_hint')}
        aria-invalid={isWrong}
        aria-describedby={`${id}-read`}
        onInput={({ currentTarget }) => take(currentTarget.value)}
        onBlur={() => setTyped(isWrong ? text : null)}
      />
      <p id={`${id}-read`} class={isWrong ? 'note warm' : 'note'} role="status">
        {isWrong && word(pay ? 'profile_pay_kept' : 'profile_pay_unread', written(pay))}
        {!isWrong && pay && understoodText(pay, read?.months === null, read?.isYearly ?? false)}
      </p>
    </div>
  );
}

const written = (pay: Profile['pay']) => (pay ? `${pay.month} × ${pay.months}` : '');

function understoodText({ month, months }: NonNullable<Profile['pay']>, isAssumed: boolean, isYearly: boolean): string {
  const amount = month * months;
  const year = moneyYear({ low: amount, high: amount, currency: 'CNY' }, language());
  const said = word('profile_pay_read', countText(month, language()), months, year);
  if (!isAssumed) return said;
  return `${said} ${word(isYearly ? 'profile_pay_year_12' : 'profile_pay_12')}`;
}
