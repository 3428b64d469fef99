// The mark: a pair of scales.

export function Beeldmerk() {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M16 4v23M9.5 27h13M5.5 8.5h21" />
      <path d="M5.5 8.5 2 17a4.1 4.1 0 0 0 7 0L5.5 8.5ZM26.5 8.5 23 17a4.1 4.1 0 0 0 7 0l-3.5-8.5Z" />
    </svg>
  );
}
