"""What a case writes as a plain value and a program gets as an object, or may call by its name."""

import pytest

from tests.runner.judge.test_shapes import changed
from tests.runner.trials import a_contract, first
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.attempt.verdict import Finding
from trainer.runner.judge.judge import Judge

VERSIONS = "def first_bad(n: int, is_bad_version: IsBadVersion) -> int"
KNOWN = "def firstBad(n: int) -> int"
CASES = "first_bad(5, 4) -> 4\nfirst_bad(3, 1) -> 1"
MOUNTAIN = "def find(target: int, mountain_arr: MountainArray) -> int"
FREE = "def merged(lists: list[list[Interval]]) -> list[Interval]"
LINKED = "def connect(root: NextNode | None) -> NextNode | None"
QUAD = "def construct(grid: list[list[int]]) -> QuadNode | None"
QUAD_CASE = "construct([[0, 1], [1, 0]]) -> [[0, 1], [1, 0], [1, 1], [1, 1], [1, 0]]"


@pytest.mark.parametrize(
    ("head", "asks"),
    [
        ("class Solution:\n def firstBad(self, n: int) -> int:", "isBadVersion"),
        ("class Solution:\n def firstBad(self, n, isBadVersion):", "isBadVersion"),
        ("def first_bad(n):", "is_bad_version"),
        ("def first_bad(n, ask):", "ask"),
        ("def first_bad(is_bad_version: IsBadVersion, n: int):", "is_bad_version"),
        ("def whatever(n):", "isBadVersion"),
    ],
)
def test_a_function_is_asked_as_an_argument_or_by_its_name(
    judge: Judge, head: str, asks: str
) -> None:
    contract = a_contract(VERSIONS, CASES, published=parse_entry(KNOWN))
    code = f"{head}\n  return next(v for v in range(1, n + 1) if {asks}(v))"
    assert judge.run(contract, code).green


def test_a_guess_says_where_the_pick_lies(judge: Judge) -> None:
    entry = "def play(n: int, guess: Guess) -> list[int]"
    contract = a_contract(entry, "play(9, 6) -> [-1, 0, 1]")
    assert judge.run(contract, "def play(n): return [guess(7), guess(6), guess(5)]").green


def test_who_asks_too_often_is_too_slow(judge: Judge) -> None:
    values = [*range(101), 3]
    contract = a_contract(MOUNTAIN, f"find(3, [1, 3, 2]) -> 1\nfind(101, {values}) -> -1")
    code = (
        "class Solution:\n    def find(self, target: int, mountain_arr: 'MountainArray') -> int:\n"
        "        places = range(mountain_arr.length())\n"
        "        return [mountain_arr.get(i) for i in places].index(target)"
    )
    few, many = judge.run(contract, code).results
    assert few.passed
    assert many.finding is Finding.SLOW
    assert many.message == "Your program asks too often: get may be called at most 100 times."


@pytest.mark.parametrize(
    "answer",
    [
        "[[a.start, b.end]]",
        "[(a[0], b[1])]",
        "[Interval(a.start, b.end)]",
        "[setattr(a, 'end', b.end) or a]",
        "(type('Interval', (), {'start': s, 'end': e}) for s, e in [(1, 7)])",
    ],
)
def test_an_interval_is_a_list_of_two_numbers_with_names(judge: Judge, answer: str) -> None:
    code = f"def merged(lists):\n    [[a], [b]] = lists\n    return {answer}"
    if "type(" in answer:
        code = code.replace("})", "})()")
    assert changed(judge, FREE, "merged([[[1, 3]], [[2, 7]]]) -> [[1, 7]]", code).passed


def test_the_links_of_a_level_are_judged(judge: Judge) -> None:
    case = 'connect([1, 2, 3, None, 5]) -> [1, "#", 2, 3, "#", 5, "#"]'
    right = "def connect(root):\n    root.left.next = root.right\n    return root"
    assert changed(judge, LINKED, case, right).passed
    missing = changed(judge, LINKED, case, "def connect(root: 'Node') -> 'Node': return root")
    assert missing.got == '[1, "#", 2, "#", 3, "#", 5, "#"]'
    assert missing.drawings[-1].picture == "1\n2\n3\n5"
    astray = "def connect(root):\n    root.left.next = root\n    return root"
    assert changed(judge, LINKED, case, astray).got == '[1, "#", 2, "-> 1", 3, "#", 5, "#"]'
    assert changed(judge, LINKED, "connect([]) -> []", "def connect(root): return root").passed


def test_a_linked_tree_is_told_as_crooked_where_it_is(judge: Judge) -> None:
    case = 'connect([1]) -> [1, "#"]'
    cyclic = "def connect(root):\n    root.left = root\n    return root"
    assert "a tree with a cycle" in changed(judge, LINKED, case, cyclic).message
    number = "def connect(root):\n    root.next = 7\n    return root"
    assert "a NextNode whose next is an int" in changed(judge, LINKED, case, number).message


@pytest.mark.parametrize("own", [False, True])
def test_a_tree_of_squares_is_compared_by_its_leaves(judge: Judge, own: bool) -> None:
    code = (
        "class Solution:\n    def construct(self, grid: List[List[int]]) -> 'Node':\n"
        "        leaf = lambda v: Node(v == 1, True, None, None, None, None)\n"
        "        a, b, c, d = map(leaf, grid[0] + grid[1])\n"
        "        return Node(False, False, a, b, c, d)"
    )
    if own:
        code = (
            "class Node:\n    def __init__(self, *values):\n        self.val, self.isLeaf, "
            "self.topLeft, self.topRight, self.bottomLeft, self.bottomRight = values\n" + code
        )
    contract = a_contract(QUAD, QUAD_CASE)
    assert judge.run(contract, code).green
    wrong = first(judge.run(contract, code.replace("v == 1", "v == 0")))
    assert wrong.got == "[[0, 1], [1, 1], [1, 0], [1, 0], [1, 1]]"


def test_a_node_of_an_argument_may_be_asked_about(judge: Judge) -> None:
    entry = "def below(root: TreeNode | None, target: TreeNode) -> list[int]"
    contract = a_contract(entry, "below([3, 5, 1, 7], 5) -> [7]", nodes_of="root")
    assert judge.run(contract, "def below(root, target): return [target.left.val]").green
    assert not judge.run(contract, "def below(root, target): return [root.left.val]").green
