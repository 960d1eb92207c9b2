"""A table, wherever it comes from, as entries: its columns first, then row by row."""

from collections import Counter
from collections.abc import Sequence

from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.columns import columns_of, is_ahead
from trainer.domain.importing.table.counters import counts_rows
from trainer.domain.importing.table.crosses import with_crosses
from trainer.domain.importing.table.day_order import orders_of
from trainer.domain.importing.table.head import MOST_COLUMNS, Row
from trainer.domain.importing.table.layout import Layout
from trainer.domain.importing.table.named import names_in
from trainer.domain.importing.table.row_entries import entries_of
from trainer.domain.importing.table.row_outcome import highest_confidence
from trainer.domain.importing.table.row_shape import shaped
from trainer.domain.importing.table.sections import sectioned
from trainer.domain.importing.table.verdicts import are_verdicts, one_a_day

_TOLD_EVERY = 500


def read_table(
    header: Sequence[str], rows: Sequence[Row], wishes: Wishes, *, file: str = ""
) -> Reading:
    """Give what a table says, row by row; ``rows`` are line numbers and cells of text.

    An empty ``header`` is one that the table lacks: its columns are then told by their cells. A
    cell may hold a Markdown link, and a title its number. Blank rows, and the header where it
    comes again, count for nothing.
    """
    header = [text.strip() for text in header[:MOST_COLUMNS]]
    filled = _filled(header, rows)
    if not header or not any(header):
        header = [""] * min(MOST_COLUMNS, _width([cells for _, cells in filled]))
    else:
        header, filled = sectioned(header, filled)
    regular = [cells for _, cells in filled if len(cells) <= len(header)]
    columns = columns_of(header, regular, wishes)
    fitted = [(line, row) for line, cells in filled for row in shaped(cells, columns)]
    if len(regular) < len(filled):
        columns = columns_of(header, [cells for _, cells in fitted], wishes)
    fitted = with_crosses(columns, fitted)
    layout = _layout(columns, [cells for _, cells in fitted], wishes, file)
    entries, told = _said(fitted, layout, wishes)
    return Reading(
        entries=tuple(
            one_a_day(entries) if are_verdicts(_all(Meaning.STATUS, layout, fitted)) else entries
        ),
        rows=told,
        columns=columns,
        day_order_open=any(order.open for order in layout.orders.values()),
        remarks=_remarks(columns, [cells for _, cells in fitted], wishes),
    )


def _said(rows: Sequence[Row], layout: Layout, wishes: Wishes) -> tuple[list[Entry], int]:
    """Give what the rows say, and how many of them say anything."""
    entries: list[Entry] = []
    told = 0
    for number, (line, cells) in enumerate(rows):
        if number % _TOLD_EVERY == 0:
            wishes.tell(number, len(rows))
        said = list(entries_of(line, cells, layout))
        entries += said
        told += bool(said)
    return entries, told


def _all(meaning: Meaning, layout: Layout, rows: Sequence[Row]) -> list[str]:
    return [cell for _, row in rows for _, cell in layout.cells(meaning, row)]


def _remarks(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], wishes: Wishes
) -> tuple[str, ...]:
    """Say which columns hold days that are still to come: plans are not imported."""
    ahead = [
        column.header
        for at, column in enumerate(columns)
        if column.meaning is Meaning.IGNORED
        and is_ahead([row[at] for row in rows if at < len(row) and row[at]], wishes)
    ]
    return tuple(f"The dates in “{header}” are in the future and were ignored." for header in ahead)


def _filled(header: Sequence[str], rows: Sequence[Row]) -> list[tuple[int, list[str]]]:
    """Give the rows that say something, their cells without the blanks around them."""
    stripped = [(line, [cell.strip() for cell in cells]) for line, cells in rows]
    return [(line, cells) for line, cells in stripped if any(cells) and cells != list(header)]


def _width(rows: Sequence[Sequence[str]]) -> int:
    """Give how many cells most rows have."""
    widths = Counter(len(cells) for cells in rows)
    most = max(widths.values(), default=0)
    return min((width for width, count in widths.items() if count == most), default=0)


def _layout(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], wishes: Wishes, file: str
) -> Layout:
    def cells(at: int) -> list[str]:
        return [row[at] for row in rows if at < len(row) and row[at]]

    places: dict[Meaning, list[int]] = {}
    for at, column in enumerate(columns):
        places.setdefault(column.meaning, []).append(at)
    days = places.get(Meaning.DAY, [])
    orders = orders_of([cells(at) for at in days], wishes)
    confident = [cells(at) for at in places.get(Meaning.CONFIDENCE, ())]
    titles = [cells(at) for at in places.get(Meaning.TITLE, ())]
    numbers = [name.number for one in titles for cell in one for name in names_in(cell)[:1]]
    return Layout(
        columns=columns,
        places=places,
        orders=dict(zip(days, orders, strict=True)),
        wishes=wishes,
        highest=highest_confidence(cell for one in confident for cell in one),
        numbered_titles=counts_rows(numbers),
        file=file,
    )
