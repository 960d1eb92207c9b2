"""Values and annotations: which may stand where."""

import pytest

from trainer.catalogue.format.literal_fit import fits
from trainer.catalogue.format.literal_syntax import parse_value


@pytest.mark.parametrize(
    ("value", "annotation"),
    [
        ("1", "int"),
        ("1", "float"),
        ("None", "int | None"),
        ("None", "Optional[int]"),
        ("[[1], []]", "list[list[int]]"),
        ("(1, 'a')", "tuple[int, str]"),
        ("(1, 2, 3)", "tuple[int, ...]"),
        ("{'a': [1]}", "dict[str, list[int]]"),
        ("{1}", "set[int]"),
        ("[1, None]", "TreeNode | None"),
        ("[[1], None]", "list[ListNode | None]"),
        ("ListNode.cycle([1], at=0)", "ListNode | None"),
        ("3", "Anything[at, all]"),
        ("3", "object"),
        ("4", "IsBadVersion"),
        ("[1, 3, 2]", "'MountainArray'"),
        ("[[[1, 3], [4, 5]], []]", "list[list[Interval]]"),
        ("[1, '#', 2, '#']", "NextNode | None"),
        ("[[1, 0]]", "QuadNode | None"),
    ],
)
def test_what_fits(value: str, annotation: str) -> None:
    assert fits(parse_value(value), annotation)


@pytest.mark.parametrize(
    ("value", "annotation"),
    [
        ("True", "int"),
        ("1.0", "int"),
        ("None", "int"),
        ("['a']", "list[int]"),
        ("(1,)", "list[int]"),
        ("(1, 2)", "tuple[int]"),
        ("{1: 2}", "dict[str, int]"),
        ("[1]", "set[int]"),
        ("GraphNode.of([[]])", "ListNode | None"),
        ("[[]]", "GraphNode | None"),
        ("True", "Guess"),
        ("['a']", "MountainArray"),
    ],
)
def test_what_does_not_fit(value: str, annotation: str) -> None:
    assert not fits(parse_value(value), annotation)
