"""What ``print`` shows of linked shapes, however they are linked."""

import pytest

from trainer.structures import (
    LONGEST_SHOWN,
    GraphNode,
    Guess,
    Interval,
    IsBadVersion,
    ListNode,
    MountainArray,
    NextNode,
    QuadNode,
    RandomNode,
    TooManyCallsError,
    TreeNode,
)


@pytest.mark.parametrize(
    ("node", "shown"),
    [
        (ListNode.of([3, 2, 0]), "3 -> 2 -> 0"),
        (ListNode.cycle([3, 2, 0], at=1), "3 -> 2 -> 0 -> back to 2"),
        (RandomNode.of([[7, None], [13, 0]]), "7 -> 13"),
        (TreeNode.of([1, None, 2, 3]), "[1, None, 2, 3]"),
        (TreeNode.of([5]), "[5]"),
        (GraphNode.of([[2, 3], [1], [1]]), "1: [2, 3]"),
        (NextNode.of([1, None, 2]), "1"),
        (QuadNode.of([[0, 1], [1, 0], [1, 1], [1, 1], [1, 0]]), "[0, 1, 1, 0]"),
        (Interval(1, 3), "[1, 3]"),
        (None, "None"),
    ],
)
def test_a_node_prints_as_what_hangs_on_it(node: object, shown: str) -> None:
    assert f"{node}" == shown


def test_what_is_long_or_goes_in_a_cycle_is_cut() -> None:
    assert str(ListNode.of(range(1_000))).endswith(f"-> {LONGEST_SHOWN - 1} -> ...")
    root = TreeNode(1)
    root.left = root.right = root
    assert str(root).endswith("1, ...]")


def test_a_mountain_answers_a_hundred_times() -> None:
    mountain = MountainArray([1, 3, 2])
    assert [mountain.get(i) for i in range(mountain.length())] == [1, 3, 2]
    for index in (-1, 3):
        with pytest.raises(IndexError):
            mountain.get(index)
    for _ in range(95):
        mountain.get(0)
    with pytest.raises(TooManyCallsError, match="at most 100 times"):
        mountain.get(0)


def test_a_function_that_is_asked_answers_by_its_secret() -> None:
    assert [IsBadVersion(4)(version) for version in (3, 4, 5)] == [False, True, True]
    assert [Guess(6)(number) for number in (7, 6, 5)] == [-1, 0, 1]


def test_the_ends_of_an_interval_can_be_set() -> None:
    interval = Interval(1, 3)
    interval.start, interval.end = 0, interval.end + 1
    assert (interval, interval.start, interval.end) == ([0, 4], 0, 4)
