"""Linked lists, trees and graphs: built for a program, and read back whatever became of them."""

import pytest

from tests.runner.trials import a_contract, first
from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.runner.judge.judge import Judge
from trainer.runner.protocol.shapes import plan

LIST = "def change(head: ListNode | None) -> ListNode | None"
TREE = "def change(root: TreeNode | None) -> TreeNode | None"
GRAPH = "def change(node: GraphNode | None) -> GraphNode | None"
RANDOM = "def change(head: RandomNode | None) -> RandomNode | None"
ITSELF = "def change(x):\n    return x"


def changed(judge: Judge, entry: str, case: str, code: str, **more: object) -> CaseResult:
    return first(judge.run(a_contract(entry, case, **more), code))


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ("ListNode | None", "ListNode"),
        ("Optional[TreeNode]", "TreeNode"),
        ("typing.Optional['ListNode']", "ListNode"),
        ("list[ListNode | None]", "*ListNode"),
        ("List[list[TreeNode]] | None", "**TreeNode"),
        ("list[int]", ""),
        ("dict[str, ListNode]", ""),
    ],
)
def test_an_annotation_says_where_nodes_are(annotation: str, expected: str) -> None:
    assert plan(annotation) == expected


@pytest.mark.parametrize(
    ("entry", "case"),
    [
        (LIST, "change([1, 2, 3]) -> [1, 2, 3]"),
        (LIST, "change([]) -> []"),
        (LIST, "change(ListNode.cycle([3, 2, 0], at=1)) -> ListNode.cycle([3, 2, 0], at=1)"),
        (TREE, "change([1, None, 2, 3]) -> [1, None, 2, 3]"),
        (TREE, "change([1, 2]) -> [1, 2, None]"),
        (TREE, "change([]) -> []"),
        (GRAPH, "change(GraphNode.of([[2], [1]])) -> GraphNode.of([[2], [1]])"),
        (GRAPH, "change(GraphNode.of([])) -> GraphNode.of([])"),
        (GRAPH, "change(GraphNode.of([])) -> None"),
        (
            RANDOM,
            "change(RandomNode.of([[7, None], [3, 0]])) -> RandomNode.of([[7, None], [3, 0]])",
        ),
        (
            "def change(lists: list[ListNode | None]) -> list[ListNode | None]",
            "change([[1], [], [2, 3]]) -> [[1], [], [2, 3]]",
        ),
    ],
)
def test_a_shape_that_is_returned_as_it_came_is_the_same(
    judge: Judge, entry: str, case: str
) -> None:
    result = changed(judge, entry, case, ITSELF)
    assert result.passed, result


def test_a_frozen_shape_must_stay_as_it_is(judge: Judge) -> None:
    case = "change(ListNode.cycle([1, 2], at=0)) -> []"
    code = "def change(head):\n    head.next = None\n"
    result = changed(judge, LIST, case, code, frozen=("head",))
    assert (result.expected, result.got) == ("ListNode.cycle([1, 2], at=0)", "[1]")


def test_nodes_need_not_be_ours(judge: Judge) -> None:
    code = (
        "class ListNode:\n    def __init__(self, val, next):\n"
        "        self.val, self.next = val, next\n"
        "def change(head):\n    return ListNode(1, ListNode(2, None))"
    )
    assert changed(judge, LIST, "change([]) -> [1, 2]", code).passed


@pytest.mark.parametrize(
    ("entry", "body", "message"),
    [
        (LIST, "x.next = x", "Your list has a cycle: its last node, 1, points back to index 0."),
        (LIST, "x = [1]", "Your answer is a list; expected a ListNode or None."),
        (LIST, "x = 5", "Your answer is an int; expected a ListNode or None."),
        (LIST, "x.next = 7", "Your answer is a ListNode whose next is an int."),
        (LIST, "x.val = x", "Your answer is a value nested more than 200 deep;"),
        (TREE, "x.left = x", "Your answer is a tree with a cycle: the node 1 lies below itself."),
        (TREE, "x.left = x.right = TreeNode(4)", "Your answer is a tree with a shared node"),
        (TREE, "x = x.left or 0", "Your answer is an int; expected a TreeNode or None."),
        (TREE, "del x.left", "Your answer is a TreeNode;"),
    ],
)
def test_crooked_shapes_are_named(judge: Judge, entry: str, body: str, message: str) -> None:
    result = changed(
        judge, entry, "change([1]) -> [1]", f"def change(x):\n    {body}\n    return x"
    )
    assert result.message.startswith(message)


def test_an_endless_list_comes_to_an_end(judge: Judge) -> None:
    code = (
        "class ListNode:\n    val = 1\n    @property\n    def next(self):\n"
        "        return ListNode()\ndef change(head):\n    return ListNode()"
    )
    result = changed(judge, LIST, "change([]) -> []", code)
    assert result.finding is Finding.SLOW or "more than 1,000,000 linked nodes" in result.message


def test_a_copy_must_be_new(judge: Judge) -> None:
    case = "change(GraphNode.of([[2], [1]])) -> GraphNode.of([[2], [1]])"
    result = changed(judge, GRAPH, case, ITSELF, fresh=True)
    assert result.message == "Your answer shares nodes with the argument; all of them must be new."
    code = (
        "def change(node):\n    one, two = GraphNode(1), GraphNode(2)\n"
        "    one.neighbors, two.neighbors = [two], [one]\n    return one"
    )
    assert changed(judge, GRAPH, case, code, fresh=True).passed


def test_a_long_list_is_no_trouble(judge: Judge) -> None:
    code = (
        "def change(head):\n    for n in range(100_000):\n        head = ListNode(n, head)\n"
        "    return head"
    )
    result = changed(judge, LIST, "change([]) -> []", code)
    assert result.message == "Your answer has 100,000 items; expected 0."
