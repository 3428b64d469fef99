// The paragraphs of a letter about a request, in the language in which it goes.
export function Alineas({ alineas }: { readonly alineas: readonly string[] }) {
  return (
    <div lang="nl">
      {alineas.map((alinea) => (
        <p key={alinea}>
          <span className="vrijetekst">{alinea}</span>
        </p>
      ))}
    </div>
  );
}
