"""From nodes to literals, whatever a program made of them."""

from __future__ import annotations

from trainer.runner.protocol.wire import UnsendableError, with_article

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from trainer.runner.protocol.wire import Named

MOST = 1_000_000
"""How many nodes an answer may have."""

_LINKS = {
    "ListNode": ("next",),
    "TreeNode": ("left", "right"),
    "GraphNode": ("neighbors",),
    "RandomNode": ("next", "random"),
    "NextNode": ("left", "right", "next"),
    "QuadNode": ("topLeft", "topRight", "bottomLeft", "bottomRight"),
}

_OF_THE_FIELD = ("GraphNode", "RandomNode", "QuadNode", "NextNode")
"""What the field calls ``Node``; the first whose links it has."""


def kind_of(value: object) -> str:
    """Give the name of a value's type; a ``Node`` of the field is one of several kinds."""
    kind = type(value).__name__
    if kind == "Node":
        for known in _OF_THE_FIELD:
            if all(hasattr(value, link) for link in _LINKS[known]):
                return known
    return kind


def is_node(value: object) -> bool:
    """Tell whether a value is a node of one of the known kinds, the learner's own among them."""
    return kind_of(value) in _LINKS


def named(value: object) -> Named | None:
    """Give the literal of a node, ``None`` for what is no node.

    Raise ``UnsendableError`` for nodes that no literal describes.
    """
    kind = kind_of(value)
    if kind == "ListNode":
        return _list(value)
    if kind == "TreeNode":
        return "TreeNode.of", _level_order(value, kind), -1
    if kind == "QuadNode":
        return "QuadNode.of", _level_order(value, kind), -1
    if kind == "NextNode":
        return "NextNode.of", _linked_levels(value), -1
    if kind == "GraphNode":
        return "GraphNode.of", _adjacency(value), -1
    if kind == "RandomNode":
        return "RandomNode.of", _pairs(value), -1
    return None


def reachable(value: object) -> dict[int, object]:
    """Give every node that can be reached from a value, by its identity."""
    nodes: dict[int, object] = {}
    waiting = [value]
    while waiting and len(nodes) < MOST:
        item: Any = waiting.pop()
        links = _LINKS.get(kind_of(item))
        if type(item) in (list, tuple):
            waiting.extend(item)
        elif links is not None and id(item) not in nodes:
            nodes[id(item)] = item
            waiting.extend(getattr(item, link, None) for link in links)
    return nodes


def _chain(head: Any, kind: str) -> tuple[list[Any], int]:
    """Give the nodes of a list and the place that its last node points back to (-1: none)."""
    nodes: list[Any] = []
    places: dict[int, int] = {}
    while head is not None:
        _expect(head, kind, f"a {kind} whose next is")
        if id(head) in places:
            return nodes, places[id(head)]
        places[id(head)] = len(nodes)
        nodes.append(head)
        _expect_room(nodes)
        head = head.next
    return nodes, -1


def _list(head: Any) -> Named:
    nodes, at = _chain(head, "ListNode")
    values = [item.val for item in nodes]
    return ("ListNode.of" if at < 0 else "ListNode.cycle"), values, at


def _level_order(root: Any, kind: str) -> list[object]:
    values: list[object] = []
    for level in _levels(root, kind):
        values += [None if item is None else _value(item, kind) for item in level]
        _expect_room(values)
    while values[-1] is None:
        values.pop()
    return values


def _levels(root: Any, kind: str) -> Iterator[list[Any]]:
    """Give the nodes of a tree level by level, with ``None`` where a child is missing."""
    sides = [link for link in _LINKS[kind] if link != "next"]
    seen: set[int] = set()
    level = [root]
    while level:
        for item in level:
            if item is not None:
                _expect(item, kind, f"a {kind} whose child is")
                if id(item) in seen:
                    raise UnsendableError(_twice(root, sides))
                seen.add(id(item))
        yield level
        level = [getattr(item, side) for item in level if item is not None for side in sides]


def _value(item: Any, kind: str) -> object:
    """Give how a literal writes a node; what a node with four parts holds does not count."""
    if kind != "QuadNode":
        return item.val
    value = int(item.val) if type(item.val) is bool else item.val
    return [1, value] if item.isLeaf else [0, 1]


def _linked_levels(root: Any) -> list[object]:
    """Give a tree level by level with "#" behind each node whose ``next`` is ``None``.

    A ``next`` that skips a node or leads elsewhere is told as "-> " and the value there.
    """
    values: list[object] = []
    for level in _levels(root, "NextNode"):
        nodes = [item for item in level if item is not None]
        for place, item in enumerate(nodes):
            neighbour = nodes[place + 1] if place + 1 < len(nodes) else None
            values.append(item.val)
            if item.next is None:
                values.append("#")
            elif item.next is not neighbour:
                _expect(item.next, "NextNode", "a NextNode whose next is")
                values.append(f"-> {item.next.val}")
        _expect_room(values)
    return values


def _twice(root: Any, sides: list[str]) -> str:
    """Say what a tree is in which some node comes up again: below itself, or at two places."""
    above: set[int] = set()
    waiting: list[tuple[Any, bool]] = [(root, False)]
    seen: set[int] = set()
    while waiting:
        item, is_done = waiting.pop()
        if is_done:
            above.discard(id(item))
        elif id(item) in above:
            return f"a tree with a cycle: the node {item.val!r} lies below itself"
        elif id(item) not in seen:
            seen.add(id(item))
            above.add(id(item))
            waiting.append((item, True))
            below = [getattr(item, side) for side in sides]
            waiting += [(child, False) for child in below if child is not None]
    return "a tree with a shared node, which can be reached in two ways"


def _adjacency(first: Any) -> list[list[object]]:
    nodes: list[Any] = list(reachable(first).values())
    _expect_room(nodes)
    rows: dict[object, list[object]] = {}
    for item in nodes:
        _expect(item, "GraphNode", "a GraphNode whose neighbor is")
        rows[item.val] = [neighbor.val for neighbor in item.neighbors]
    if first.val != 1 or len(rows) < len(nodes) or set(rows) != set(range(1, len(nodes) + 1)):
        raise UnsendableError("a graph whose nodes are not numbered 1, 2, 3 and so on")
    return [rows[number] for number in range(1, len(nodes) + 1)]


def _pairs(head: Any) -> list[list[object]]:
    nodes, at = _chain(head, "RandomNode")
    if at >= 0:
        raise UnsendableError("a list with random nodes and a cycle in it")
    places: dict[int, int | None] = {id(item): place for place, item in enumerate(nodes)}
    places[id(None)] = None
    if any(id(item.random) not in places for item in nodes):
        raise UnsendableError("a list with a random node outside the list")
    return [[item.val, places[id(item.random)]] for item in nodes]


def _expect(item: object, kind: str, what: str) -> None:
    found = kind_of(item)
    if found != kind:
        raise UnsendableError(f"{what} {with_article(found)}")


def _expect_room(nodes: list[Any]) -> None:
    if len(nodes) > MOST:
        raise UnsendableError(f"more than {MOST:,} linked nodes")
