"""Names that a program finds without importing them, as on the sites of the field."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class _Hint:
    """Stands for what only annotations use: importing ``typing`` takes as long as Python."""

    def __getitem__(self, _: object) -> _Hint:
        return self

    def __call__(self, *_: object) -> _Hint:
        return self

    __or__ = __ror__ = __getitem__


def names_given(wanted: Mapping[str, str]) -> dict[str, object]:
    """Give the names with their values; see ``protocol.dialect.names_lacking``."""
    return {name: _value(found) for name, found in wanted.items()}


def _value(found: str) -> Any:
    module, _, name = found.partition(":")
    if not found:
        return _Hint()
    place = __import__(module or "builtins")
    return getattr(place, name) if name else place
