"""The shapes by which a row that stands on some page is known to be of a table."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from trainer.domain.settings import SETTINGS
from trainer.storage.log.seals import LOGS
from trainer.storage.recovery.page_scan import Row, Value

Is = Callable[[Row], bool]

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAMES = {known.name for known in SETTINGS}


def table_of(row: Row) -> str | None:
    """Give the table that a row is of, ``None`` where it is of none that is salvaged."""
    return next((name for name, fits in TABLES.items() if fits(row)), None)


def _shaped(*columns: Callable[[Value], bool]) -> Is:
    return lambda row: (
        len(row) == len(columns)
        and all(fits(value) for fits, value in zip(columns, row, strict=True))
    )


def _one_of(*shapes: Is) -> Is:
    return lambda row: any(fits(row) for fits in shapes)


def _text(value: Value) -> bool:
    return isinstance(value, str)


def _bytes(value: Value) -> bool:
    if not isinstance(value, bytes):
        return False
    try:
        value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _moment(value: Value) -> bool:
    return isinstance(value, str) and bool(_MOMENT.fullmatch(value)) and _reads(datetime, value)


def _day(value: Value) -> bool:
    return isinstance(value, str) and bool(_DAY.fullmatch(value)) and _reads(date, value)


def _reads(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _free(value: Value) -> bool:
    """Tell whether it is what people wrote, as text or as older formats kept it."""
    return _text(value) or _bytes(value)


def _integer(value: Value) -> bool:
    return isinstance(value, int)


def _number(value: Value) -> bool:
    return value is None or isinstance(value, int | float)


def _maybe(fits: Callable[[Value], bool]) -> Callable[[Value], bool]:
    return lambda value: value is None or fits(value)


_REVIEW = (
    *(_text, _text, _text, _moment, _day, _integer, _text, _integer, _number, _number),
    *(_integer, _integer, _integer, _integer, _integer, _free, _free),
)
_PROBLEM = (_text, _free, _free, _maybe(_text), _integer, _number, _integer, _free, _moment)
NEW_REVIEW, NEW_CHANGE = 18, 6
"""How many columns reviews and changes have since the fourth format."""

TABLES: Mapping[str, Is] = {
    "review": _one_of(_shaped(*_REVIEW), _shaped(*_REVIEW, _text)),
    "setting": _shaped(lambda value: value in _NAMES, _text, _moment),
    "retraction": _shaped(_text, _text, _moment),
    "change": _one_of(
        _shaped(_text, _moment, _text, _text, _maybe(_bytes)),
        _shaped(_text, _moment, _day, _text, _text, _maybe(_text)),
    ),
    "draft": _shaped(_text, _text, _text, _moment, _free, _free),
    "logged_problem": _shaped(*_PROBLEM),
    "suspension": _shaped(_text, _moment),
    "meta": _shaped(lambda value: value == "greeted_at", _text),
    "seal": _shaped(lambda value: value in LOGS, _integer, _integer),
}
"""The tables that are salvaged, and how their rows are told from all others."""

WRITTEN_AT = {"draft": 3, "setting": 2, "suspension": 1, "logged_problem": 8}
"""The column that says when a row that may change was written."""
