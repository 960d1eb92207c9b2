"""What ``print`` shows of linked shapes, however they are linked."""

import pytest

from trainer.structures import LONGEST_SHOWN, GraphNode, ListNode, RandomNode, TreeNode


@pytest.mark.parametrize(
    ("node", "shown"),
    [
        (ListNode.of([3, 2, 0]), "3 -> 2 -> 0"),
        (ListNode.cycle([3, 2, 0], at=1), "3 -> 2 -> 0 -> back to 2"),
        (RandomNode.of([[7, None], [13, 0]]), "7 -> 13"),
        (TreeNode.of([1, None, 2, 3]), "[1, None, 2, 3]"),
        (TreeNode.of([5]), "[5]"),
        (GraphNode.of([[2, 3], [1], [1]]), "1: [2, 3]"),
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
