"""The wire: what goes in comes out, and nothing else does."""

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.problem.contract import Shape
from trainer.runner.protocol.shapes import parts, shape
from trainer.runner.protocol.wire import DEEPEST, UnsendableError, WireError, decode, encode

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=()))
    | st.binary()
)
keys = scalars | st.tuples(scalars, scalars) | st.frozensets(scalars, max_size=3)


def around(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    few = st.lists(inner, max_size=4)
    cycles = st.builds(lambda items: Shape("ListNode.cycle", tuple(items), at=0), few)
    return few | few.map(tuple) | st.dictionaries(keys, inner, max_size=3) | cycles


values = st.recursive(scalars | st.sets(keys, max_size=4), around, max_leaves=12)


def there_and_back(value: object) -> object:
    return decode(encode(value, parts), shape)


def typed(value: object) -> object:
    """Give a form in which the types of all parts count."""
    if isinstance(value, Shape):
        return "shape", value.name, value.at, typed(list(value.values))
    if isinstance(value, dict):
        return "dict", [(typed(k), typed(v)) for k, v in value.items()]
    if isinstance(value, list | tuple):
        return type(value), [typed(item) for item in value]
    return type(value), value


@given(values)
def test_a_value_comes_out_as_it_went_in(value: object) -> None:
    text = encode(value, parts)
    assert "\n" not in text
    assert text.isascii()
    if "\\ud" not in text:
        assert typed(there_and_back(value)) == typed(value)


def test_large_numbers_survive() -> None:
    for number in (10**5000, -(10**5000), 2**1024, 1 - 2**1024):
        assert there_and_back([number, [number]]) == [number, [number]]


@pytest.mark.parametrize("number", [math.inf, -math.inf])
def test_infinity_survives(number: float) -> None:
    assert there_and_back((number,)) == (number,)


def test_nan_survives() -> None:
    value = there_and_back(math.nan)
    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\x00\x1b\u202e", "😀"])
def test_odd_text_survives(text: str) -> None:
    assert there_and_back([text]) == [text]


def test_subclasses_fool_nobody() -> None:
    class Three(int):
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = int.__hash__

    for value in (Three(3), [Three(3)], [[Three(3)]], {"a": Three(3)}, {Three(3)}):
        with pytest.raises(UnsendableError, match="a Three"):
            encode(value, parts)


def test_depth_and_size_have_an_end() -> None:
    deep: list[object] = []
    for _ in range(DEEPEST + 2):
        deep = [deep]
    with pytest.raises(UnsendableError, match="nested more than 200 deep"):
        encode(deep, parts)
    with pytest.raises(UnsendableError, match="more than 16 million characters"):
        encode("x" * 20_000_000, parts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "nul",
        "[1] 2",
        '{"t":[],"s":[]}',
        "{}",
        '{"x":1}',
        '{"s":[[]]}',
        '{"d":[1]}',
        '{"i":"zz"}',
        '{"b":"\\u1234"}',
        '{"n":[1]}',
        '{"n":["ListNode.of",3,0]}',
        '{"t":5}',
        "9" * 5000,
        "[" * 100_000,
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(WireError):
        decode(text, shape)


@given(st.text())
def test_any_text_is_decoded_or_refused(text: str) -> None:
    with suppress(WireError):
        decode(text, shape)
