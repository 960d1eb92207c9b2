"""Words of the log that a newer program may add to: a value this one does not know is kept."""

from enum import StrEnum
from typing import Self


class OpenStrEnum(StrEnum):
    """An enumeration that takes any text: what it does not list stays as it came, to the letter.

    Only the listed values are iterated over. Two unknown ones are equal when their text is.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """Whether this program lists the value."""
        return self._value_ in type(self)._value2member_map_
