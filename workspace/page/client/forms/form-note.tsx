/** One card instead of the questions of a form. */

export function FormNote({ title, text, again }: { readonly title: string; readonly text: string; again?(): void }) {
  return (
    <main class="form">
      <section class="form-card head">
        <h1>{title}</h1>
        <p class="message">{text}</p>
        {again && (
          <button class="as-link" onClick={again}>
            Отправить ещё один ответ
          </button>
        )}
      </section>
    </main>
  );
}
