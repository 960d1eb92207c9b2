"""The fields of the nodes are shown where the entry speaks of them, as they are."""

import pytest

import trainer.structures
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.wording.node_words import nodes_of, nodes_page


@pytest.mark.parametrize(
    "name", ["ListNode", "TreeNode", "GraphNode", "RandomNode", "NextNode", "QuadNode"]
)
def test_every_field_of_a_node_is_shown(name: str) -> None:
    page = nodes_page(parse_entry(f"def f(it: {name} | None) -> int"))
    shown = [line.split(":")[0].strip() for line in page.splitlines() if line.startswith("    ")]
    assert shown == list(vars(getattr(trainer.structures, name)()))


def test_nodes_are_found_at_every_depth_and_in_every_method() -> None:
    entry = parse_entry(
        "class Codec:\n"
        "    def dumps(self, trees: list[TreeNode | None]) -> str\n"
        "    def loads(self, text: str) -> dict[str, ListNode]"
    )
    assert nodes_of(entry) == ("ListNode", "TreeNode")
    assert nodes_page(entry).count("```") == 2


def test_an_entry_without_nodes_says_nothing_of_them() -> None:
    assert nodes_page(parse_entry("def f(MyListNode: int) -> list[int]")) == ""
