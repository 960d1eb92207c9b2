"""The numbers of the statistics as CSV: one number a line, so that any spreadsheet can pivot it.

The columns are ``part`` (such as retention), ``group`` (such as weeks), ``row`` (which week),
``name`` and ``value``. An interval is two lines, whose names end in ``_low`` and ``_high``; an
unknown value is empty. What a JSON row begins with stands in ``row``. Lines end as in RFC 4180.
"""

import csv
from collections.abc import Iterator
from io import StringIO

from trainer.domain.stats.column import PlainRow, Value
from trainer.exchange.own.cells import guarded
from trainer.exchange.own.statistics_numbers import Numbers

COLUMNS = ("part", "group", "row", "name", "value")


def as_csv(numbers: Numbers) -> str:
    """Give the numbers as CSV with a heading."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in line] for line in _lines(numbers))
    return text.getvalue()


def _lines(numbers: Numbers) -> Iterator[tuple[Value, ...]]:
    for part, groups in numbers.items():
        for group, content in groups.items():
            if isinstance(content, dict):
                yield from _values(part, group, "", content)
            elif isinstance(content, list):
                for row in content:
                    (_, key), *rest = row.items()
                    yield from _values(part, group, key, dict(rest))
            else:
                yield from _values(part, "", "", {group: content})


def _values(part: str, group: str, row: Value, values: PlainRow) -> Iterator[tuple[Value, ...]]:
    for name, value in values.items():
        if isinstance(value, tuple):
            low, high = value
            yield part, group, row, f"{name}_low", low
            yield part, group, row, f"{name}_high", high
        else:
            yield part, group, row, name, value


def _cell(value: Value) -> Value:
    """Give a value as a cell that is never run."""
    if isinstance(value, bool):
        return str(value).lower()
    return guarded(value) if isinstance(value, str) else value
