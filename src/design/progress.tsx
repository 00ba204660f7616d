/** So many of so many, as marks that can be counted and a sentence that says it. */
export function Progress({ done, of, children }: { done: number; of: number; children: string }) {
  return (
    <span className="progress">
      {of <= 24 && (
        <svg viewBox={`0 0 ${of * 12} 12`} width={of * 12} height="12" aria-hidden="true" focusable="false">
          {Array.from({ length: of }, (_, index) => (
            <circle
              key={index}
              className={index < done ? "progress-done" : "progress-open"}
              cx={index * 12 + 6}
              cy="6"
              r="4"
            />
          ))}
        </svg>
      )}
      <span>{children}</span>
    </span>
  );
}
