"""An ``x`` in a column of marks: a tick where it is the only one, a miss beside ticks."""

from collections.abc import Sequence

from trainer.domain.importing.column import Column, Meaning

_TICKS = frozenset(["✓", "✔", "✔️", "✅", "☑", "☑️", "🟢", "o", "○"])
_MISS = "✗"


def with_crosses(
    columns: Sequence[Column], rows: Sequence[tuple[int, Sequence[str]]]
) -> list[tuple[int, Sequence[str]]]:
    """Give the rows with each ``x`` as a miss in the columns that have other signs for a tick."""
    marked = [at for at, column in enumerate(columns) if column.meaning is Meaning.STATUS]
    crossed = frozenset(at for at in marked if _has_both([row for _, row in rows], at))
    if not crossed:
        return list(rows)
    return [
        (
            line,
            [
                _MISS if at in crossed and cell in ("x", "X") else cell
                for at, cell in enumerate(row)
            ],
        )
        for line, row in rows
    ]


def _has_both(rows: Sequence[Sequence[str]], at: int) -> bool:
    cells = {row[at] for row in rows if at < len(row)}
    return not cells.isdisjoint(_TICKS) and not cells.isdisjoint(("x", "X"))
