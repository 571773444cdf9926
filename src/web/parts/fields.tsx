import type { Child } from 'hono/jsx';
import type { Visit } from '../page.ts';

/** A form that changes something carries the visitor's token. */
export function ChangeForm({
  to,
  csrf,
  children,
  upload = false,
}: {
  readonly to: string;
  readonly csrf: string;
  readonly children: Child;
  readonly upload?: boolean;
}) {
  return (
    <form method="post" action={to} enctype={upload ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="csrf" value={csrf} />
      {children}
    </form>
  );
}

/** Label, field and a hint that a screen reader reads with the field. */
export function Field({
  name,
  label,
  hint,
  value,
  type = 'text',
  required = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | null;
  readonly type?: 'text' | 'date' | 'number' | 'file';
  readonly required?: boolean;
}) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <p class="field">
      <label for={name}>{label}</label>
      {hint === undefined ? null : (
        <span class="hint" id={hintId}>
          {hint}
        </span>
      )}
      <input
        id={name}
        name={name}
        type={type}
        value={value ?? undefined}
        required={required}
        aria-describedby={hintId}
      />
    </p>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function Choose({
  name,
  label,
  value,
  any,
  choices,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  /** What stands for no choice; absent where one must be made. */
  readonly any?: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  );
}

export function Button({ children, quiet = false }: { readonly children: Child; readonly quiet?: boolean }) {
  return (
    <button type="submit" class={quiet ? 'quiet' : undefined}>
      {children}
    </button>
  );
}

/** What there is to do where there is nothing to look at yet. */
export function Nothing({
  says,
  what,
}: {
  readonly says: Visit['says'];
  readonly what: 'catalog' | 'register' | 'run';
}) {
  const to = { catalog: '/catalog', register: '/departments', run: '/departments' }[what];
  return (
    <div class="nothing">
      <p>{says(`page.nothing.${what}`)}</p>
      <p>
        <a class="button" href={to}>
          {says(`page.nothing.${what}-do`)}
        </a>
      </p>
    </div>
  );
}
