"""The wire: values between parent and child as JSON text, with tags for what JSON does not have.

A JSON object is always a tag with one key: ``t`` tuple, ``s`` set, ``f`` frozenset, ``d`` dict (as
pairs), ``b`` bytes, ``i`` a large int in hexadecimal, ``n`` the named: ``[name, values, at]``.
Lists, strings, usual numbers, ``true`` and ``null`` are themselves; ``NaN`` and ``Infinity`` are
allowed. Only values of exactly these types are encoded, and decoding executes nothing.

The C half of ``json`` is used directly, and ``typing`` is for the type checker only: importing
``re`` and ``typing`` takes as long as starting Python, and the child starts for every run.
"""

from __future__ import annotations

from _json import encode_basestring_ascii, make_encoder, make_scanner
from itertools import chain
from types import SimpleNamespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

DEEPEST = 200
"""How many brackets of a value may stand inside each other."""

LARGEST = 16_000_000
"""How many characters an encoded value may have."""

Named = tuple[str, object, int]
"""What stands behind the tag ``n``: a name, values, and a place (-1: none)."""

_SCALARS = frozenset({bool, int, float, str, type(None)})
_USUAL_BITS = 1024


class WireError(ValueError):
    """A text is not what ``encode`` writes."""


class UnsendableError(ValueError):
    """A value cannot be sent; the message says what it is, as in "a generator"."""


def encode(
    value: object,
    named: Callable[[object], Named | None],
    longest: int = LARGEST,
    deepest: int = DEEPEST,
) -> str:
    """Give a value as one line of ASCII; ``named`` takes apart what has no type of its own here.

    Raise ``UnsendableError`` for what cannot be sent, for what is longer than ``longest``
    characters, and for what is nested more than ``deepest`` deep.
    """
    text = "".join(_encoder(tagged(value, named, deepest), 0))
    if len(text) > longest:
        raise UnsendableError(f"a value of more than {LARGEST // 1_000_000} million characters")
    return text


def decode(text: str, make: Callable[[str, object, int], object]) -> object:
    """Give the value of a text; ``make`` puts together what is named. Raise ``WireError``."""
    try:
        value, end = _scanner(make)(text, 0)
    except (ValueError, TypeError, StopIteration, RecursionError) as error:
        raise WireError(f"not a value: {type(error).__name__}") from None
    if text[end:].strip():
        raise WireError("more than one value")
    return value


def tagged(value: Any, named: Callable[[object], Named | None], room: int) -> object:
    """Give a value with everything tagged that JSON does not have, ``room`` brackets deep."""
    kind = type(value)
    if kind in _SCALARS:
        return {"i": hex(value)} if kind is int and _is_long(value) else value
    if room < 0:
        raise UnsendableError(f"a value nested more than {DEEPEST} deep")
    if kind is list and _is_plain(value):
        return value

    def inner(items: Iterable[object]) -> list[object]:
        return [tagged(item, named, room - 1) for item in items]

    if kind is list:
        return inner(value)
    if kind is tuple:
        return {"t": inner(value)}
    if kind is set or kind is frozenset:
        return {"s" if kind is set else "f": inner(value)}
    if kind is dict:
        return {"d": [inner(pair) for pair in value.items()]}
    if kind is bytes:
        return {"b": value.decode("latin-1")}
    parts = named(value)
    if parts is None:
        raise UnsendableError(with_article(kind.__name__))
    name, values, at = parts
    return {"n": [name, tagged(values, named, room - 1), at]}


def with_article(name: str) -> str:
    """Give "a generator" for "generator" and "an object" for "object"."""
    return f"{'an' if name[:1] in 'aeiouAEIO' else 'a'} {name}"


def _is_plain(items: list[Any]) -> bool:
    """Tell whether a list, or a list of lists, holds nothing but what JSON has: at C speed."""
    kinds = set(map(type, items))
    flat = items
    if kinds == {list}:
        flat = list(chain.from_iterable(items))
        kinds = set(map(type, flat))
    if not kinds <= _SCALARS:
        return False
    if kinds == {int}:
        return max(map(int.bit_length, flat), default=0) <= _USUAL_BITS
    return int not in kinds or not any(type(item) is int and _is_long(item) for item in flat)


def _is_long(value: int) -> bool:
    return value.bit_length() > _USUAL_BITS


def _refused(value: object) -> object:
    raise UnsendableError(with_article(type(value).__name__))


_encoder = make_encoder(None, _refused, encode_basestring_ascii, None, ":", ",", False, False, True)


_UNTAGGED: dict[str, Callable[..., object]] = {
    "t": tuple,
    "s": set,
    "f": frozenset,
    "d": dict,
    "b": lambda text: text.encode("latin-1"),
    "i": lambda text: int(text, 16),
}


def _scanner(make: Callable[[str, object, int], object]) -> Any:
    def untagged(tag: dict[str, Any]) -> object:
        if len(tag) != 1:
            raise WireError("a tag has one key")
        [(kind, content)] = tag.items()
        if kind == "n":
            name, values, at = content
            return make(name, values, at)
        if kind not in _UNTAGGED:
            raise WireError("an unknown tag")
        return _UNTAGGED[kind](content)

    reading: Any = SimpleNamespace(
        strict=False,
        object_hook=untagged,
        object_pairs_hook=None,
        parse_float=float,
        parse_int=int,
        parse_constant=float,
    )
    return make_scanner(reading)
