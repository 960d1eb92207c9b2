"""The cells of a foreign table: whatever they hold, what is not of its type counts as empty."""

import json
import re
from typing import Any

_ID = re.compile(r"-?[0-9]{1,19}")


def whole(cell: object) -> int:
    """Give a cell that should hold a whole number, 0 for anything else."""
    return cell if isinstance(cell, int) else 0


def text(cell: object) -> str:
    """Give a cell that should hold text; bytes are read as UTF-8, numbers as they are written."""
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    return str(cell) if isinstance(cell, str | int | float) else ""


def object_in(cell: object) -> dict[Any, Any]:
    """Give the JSON object that a cell holds, an empty one where it holds none."""
    written = text(cell)
    if not written.startswith("{") or written == "{}":
        return {}
    try:
        return as_object(json.loads(written))
    except (ValueError, RecursionError):
        return {}


def as_object(value: object) -> dict[Any, Any]:
    """Give a value of JSON that should be an object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def id_in(text: str) -> int:
    """Give the whole number that a text is, 0 where it is none."""
    return int(text) if _ID.fullmatch(text) else 0


def number(value: object) -> float:
    """Give a value of JSON that should be a number, 0 for anything else."""
    return value if isinstance(value, int | float) else 0
