import { CURRENCY } from '../../../words/chosen.ts';
import { textIn } from '../../../words/language.ts';
import { memo, type ReactElement, type ReactNode } from 'react';
import { UNITS } from '../../../words/units.ts';
import type { Regime, Region } from '../../../engine/parks/model.ts';
import {
  CURRENCIES,
  PRICE_BASES,
  regionName,
  UTILITY_NAMES,
} from '../../../engine/schema/park-codes.ts';
import { BASIS_CODES, CURRENCY_CODES } from './view.ts';
import { nameOf, UNIT_OF, type Voice } from './words.ts';
import { amountField, step } from './form.ts';

interface Props {
  readonly voice: Voice;
  readonly regions: readonly Region[];
  readonly regimes: readonly Regime[];
  /** The script has come: buttons do what they say. */
  readonly started: boolean;
}

const SUPPLIES = ['gas', 'heat', 'sewage', 'internet'] as const;
const DISTANCES = ['rail', 'road', 'border', 'airport'] as const;

/** The fields of the needs. They keep their own values: what is typed before the script comes stays. */
export const FinderFields = memo(function FinderFields(props: Props): ReactElement {
  const { voice, regions, regimes } = props;
  const { language, say } = voice;
  return (
    <>
      <Stepper {...props} name="area" by={1} />
      <Stepper {...props} name="power" by={1} />
      <fieldset className="needs-group">
        <legend>{say('finder.supplies')}</legend>
        <Amount
          name="water"
          label={textIn(UTILITY_NAMES.water, language)}
          title={say('finder.water')}
          {...props}
        />
        {SUPPLIES.map((name) => (
          <div className="need-row" key={name}>
            <label className="check">
              <input type="checkbox" name={name} value="yes" />
              {textIn(UTILITY_NAMES[name], language)}
            </label>
            <Unit unit={textIn(UNITS[UNIT_OF[name]], language)}>
              <input
                type="text"
                className="input"
                name={amountField(name)}
                inputMode="decimal"
                defaultValue=""
                aria-label={say('finder.how-much', {
                  name: nameOf(name, voice),
                  unit: textIn(UNITS[UNIT_OF[name]], language),
                })}
              />
            </Unit>
          </div>
        ))}
        <p className="tiny quiet">{say('finder.supplies-hint')}</p>
      </fieldset>
      <fieldset className="needs-group">
        <legend>{say('finder.distances')}</legend>
        {DISTANCES.map((name) => (
          <Amount key={name} name={name} label={nameOf(name, voice)} {...props} />
        ))}
      </fieldset>
      <label className="field">
        <span>{say('parks.column-region')}</span>
        <select className="input" name="region" defaultValue="">
          <option value="">{say('finder.any-region')}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {regionName(region, language)}
            </option>
          ))}
        </select>
      </label>
      <details className="needs-more">
        <summary>{say('finder.more-needs')}</summary>
        <div className="needs-fields">
          <label className="field">
            <span>{say('finder.kind')}</span>
            <select className="input" name="kind" defaultValue="">
              <option value="">{say('finder.kind-any')}</option>
              <option value="plot">{say('finder.kind-plot')}</option>
              <option value="building">{say('finder.kind-building')}</option>
            </select>
          </label>
          <label className="field">
            <span>{say('parks.column-regime')}</span>
            <select className="input" name="regime" defaultValue="">
              <option value="">{say('finder.any-regime')}</option>
              {regimes.map((regime) => (
                <option key={regime} value={regime}>
                  {voice.regimes[regime]}
                </option>
              ))}
            </select>
          </label>
          <Stepper {...props} name="piece" by={1} />
          <Stepper {...props} name="floor" by={500} />
          <label className="field">
            <span>{say('finder.price')}</span>
            <input type="text" className="input" name="price" inputMode="decimal" defaultValue="" />
          </label>
          <label className="field">
            <span>{say('finder.currency')}</span>
            <select className="input" name="currency" defaultValue={CURRENCY}>
              {CURRENCY_CODES.map((code) => (
                <option key={code} value={code}>
                  {textIn(CURRENCIES[code], language)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{say('finder.basis')}</span>
            <select className="input" name="basis" defaultValue="m2-year">
              {BASIS_CODES.map((code) => (
                <option key={code} value={code}>
                  {textIn(PRICE_BASES[code], language)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
    </>
  );
});

interface AmountProps extends Props {
  readonly name: 'water' | 'rail' | 'road' | 'border' | 'airport';
  readonly label: string;
  /** Said instead of the label, where it alone says too little. */
  readonly title?: string;
}

function Amount({ name, label, title, voice }: AmountProps): ReactElement {
  const id = `need-${name}`;
  return (
    <div className="need-row">
      <label className="need-name" htmlFor={id}>
        {label}
      </label>
      <Unit unit={textIn(UNITS[UNIT_OF[name]], voice.language)}>
        <input
          type="text"
          id={id}
          className="input"
          name={name}
          inputMode="decimal"
          defaultValue=""
          aria-label={title}
        />
      </Unit>
    </div>
  );
}

function Unit({ unit, children }: { unit: string; children: ReactNode }): ReactElement {
  return (
    <span className="with-unit">
      {children}
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}

interface StepperProps extends Props {
  readonly name: 'area' | 'piece' | 'floor' | 'power';
  readonly by: number;
}

function Stepper({ name, by, voice, started }: StepperProps): ReactElement {
  const { say, language } = voice;
  const id = `need-${name}`;
  const label = say(`finder.${name}`);
  const button = (sign: string, direction: 1 | -1) => (
    <button
      type="button"
      disabled={!started}
      aria-label={say(direction > 0 ? 'finder.more' : 'finder.less', { name: label })}
      onClick={({ currentTarget }) => {
        const field = currentTarget.parentElement?.querySelector('input');
        if (field) step(field, direction * by);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="stepper">
        {button('−', -1)}
        <Unit unit={textIn(UNITS[UNIT_OF[name]], language)}>
          <input type="text" id={id} name={name} inputMode="decimal" defaultValue="" />
        </Unit>
        {button('+', 1)}
      </div>
    </div>
  );
}
