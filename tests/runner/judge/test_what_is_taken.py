"""Answers and arguments as the field gives them: what counts as a list, what may be changed."""

import pytest

from tests.runner.judge.test_dialect import CASES, ENTRY
from tests.runner.trials import a_contract, first
from trainer.domain.problem.contract import Judged
from trainer.runner.judge.judge import Judge

LISTS = "def pairs(items: list[int]) -> list[list[int]]"
LIST_CASES = "pairs([3, 1]) -> [[3], [1]]"


@pytest.mark.parametrize(
    "answer",
    [
        "[(i,) for i in items]",
        "tuple([i] for i in items)",
        "([i] for i in items)",
        "{(i): [i] for i in items}.values()",
        "deque([i] for i in items)",
        "map(lambda i: [i], items)",
        "[iter([i]) for i in items]",
        "[{i: 1}.keys() for i in items]",
        "list(zip(items))",
        "type('Own', (list,), {})([[i] for i in items])",
    ],
)
def test_whatever_holds_the_items_is_a_list(judge: Judge, answer: str) -> None:
    code = f"def pairs(items):\n    return {answer}"
    assert judge.run(a_contract(LISTS, LIST_CASES), code).green


@pytest.mark.parametrize("answer", ["[[3.0], [1]]", "[[True], [1]]", "{(3,), (1,)}", "['3', '1']"])
def test_other_values_are_no_list_of_these(judge: Judge, answer: str) -> None:
    cases = "pairs([3, 1]) -> [[3], [1]]\npairs([1]) -> [[1]]"
    assert not judge.run(a_contract(LISTS, cases), f"def pairs(items):\n    return {answer}").green


def test_a_generator_that_fails_is_the_programs_error(judge: Judge) -> None:
    code = "def pairs(items):\n    yield [3]\n    raise KeyError(items)"
    assert first(judge.run(a_contract(LISTS, LIST_CASES), code)).raised == "KeyError"


def test_a_changed_argument_is_a_remark(judge: Judge) -> None:
    code = "def pairs(items):\n    items.sort()\n    return [[3], [1]]"
    contract = a_contract(LISTS, LIST_CASES)
    verdict = judge.run(contract, code)
    assert verdict.green
    assert verdict.remarks == (
        "Your program changes its argument items; in an interview, ask whether it may.",
    )
    frozen = a_contract(LISTS, LIST_CASES, frozen=("items",))
    assert not judge.run(frozen, code).green
    assert not judge.run(frozen, code).remarks


def test_what_is_left_over_from_earlier_cases_is_said(judge: Judge) -> None:
    code = "def take_away(a, b, seen=[]):\n    seen.append(b)\n    return a - sum(seen)"
    contract = a_contract(ENTRY, CASES)
    result = judge.run(contract, code, alone=True).results[1]
    assert result.message.startswith(
        "This case passes when it is run alone, so something is left over"
    )
    plainly_wrong = "def take_away(a, b): return 3"
    result = judge.run(contract, plainly_wrong, alone=True).results[1]
    assert "by itself" not in result.message


def test_what_lies_beyond_the_limits_fails_nobody(judge: Judge) -> None:
    cases = "take_away(5, 2) -> 3\ntake_away(-1, 2) -> 0  # beyond: below zero"
    contract = a_contract(ENTRY, cases)
    verdict = judge.run(contract, "def take_away(a, b): return a - b")
    assert verdict.green
    assert verdict.results[1].finding.value == "not judged"
    assert verdict.results[1].message.startswith("Not judged: this input is outside")
    died = judge.run(contract, "def take_away(a, b):\n    a > 0 or exit()\n    return a - b")
    assert died.green


NODES = "def between(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None"


@pytest.mark.parametrize(
    ("answer", "is_right"),
    [("root.left", True), ("root", False), ("4", False), ("TreeNode(4)", False), ("None", False)],
)
def test_a_node_of_the_argument_is_asked_for(judge: Judge, answer: str, is_right: bool) -> None:
    contract = a_contract(NODES, "between([8, 4, 9], 4, 9) -> 4", nodes_of="root")
    code = f"def between(root, p, q):\n    assert (p.val, q.val) == (4, 9)\n    return {answer}"
    assert judge.run(contract, code).green == is_right
    if answer == "4":
        message = first(judge.run(contract, code)).message
        assert message == "Your answer is an int; expected a node of root or None."


def test_only_links_may_change_where_the_problem_says_so(judge: Judge) -> None:
    entry = "def turn(head: ListNode | None) -> ListNode | None"
    contract = a_contract(entry, "turn([1, 2]) -> [2, 1]", links_only=True)
    linked = "def turn(head):\n    other = head.next\n    other.next, head.next = head, None\n"
    assert judge.run(contract, f"{linked}    return other").green
    swapped = "def turn(head):\n    n = head.next\n    n.val, head.val = head.val, n.val\n"
    message = first(judge.run(contract, f"{swapped}    return head")).message
    assert message == "Your program changes the value of a node; only links may change."


def test_only_links_may_change_in_a_list_that_is_changed_in_place(judge: Judge) -> None:
    entry = "def turn(head: ListNode | None) -> None"
    judged = Judged("head", prefix=False)
    contract = a_contract(entry, "turn([1, 2]) -> [2, 1]", links_only=True, judged=judged)
    swapped = "def turn(head):\n    n = head.next\n    n.val, head.val = head.val, n.val\n"
    message = first(judge.run(contract, swapped)).message
    assert message == "Your program changes the value of a node; only links may change."


def test_a_node_of_the_field_is_known_by_its_links(judge: Judge) -> None:
    contract = a_contract(
        "def copy(node: GraphNode | None) -> GraphNode | None",
        "copy(GraphNode.of([[2], [1]])) -> GraphNode.of([[2], [1]])",
        fresh=True,
    )
    body = (
        "        one, two = Node(1), Node(2)\n        one.neighbors, two.neighbors = [two], [one]\n"
    )
    code = f"class Solution:\n    def copy(self, node: 'Node') -> 'Node':\n{body}        return one"
    assert judge.run(contract, code).green
    own = "class Node:\n    def __init__(self, val): self.val, self.neighbors = val, []\n"
    assert judge.run(contract, own + code).green


def test_an_argument_that_is_changed_halfway_is_told_as_a_difference(judge: Judge) -> None:
    entry = "def sort(numbers: list[int]) -> None"
    contract = a_contract(entry, "sort([3, 1, 2]) -> [1, 2, 3]", judged=Judged("numbers"))
    half = first(judge.run(contract, "def sort(numbers):\n    numbers[0] = 1"))
    assert half.message == "The first difference is at index 1."
