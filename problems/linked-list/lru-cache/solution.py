"""A map finds the node of a key; a doubly linked list keeps the nodes in order of use.

Time: O(1). Space: O(capacity).
"""

from __future__ import annotations


class Node:
    def __init__(self, key: int = 0, value: int = 0) -> None:
        self.key = key
        self.value = value
        self.before = self
        self.after = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.stalest = Node()
        self.freshest = Node()
        self.stalest.after = self.freshest
        self.freshest.before = self.stalest

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._unlink(node)
        self._link(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self._unlink(self.nodes[key])
        self.nodes[key] = Node(key, value)
        self._link(self.nodes[key])
        if len(self.nodes) > self.capacity:
            stale = self.stalest.after
            self._unlink(stale)
            del self.nodes[stale.key]

    def _unlink(self, node: Node) -> None:
        node.before.after = node.after
        node.after.before = node.before

    def _link(self, node: Node) -> None:
        node.before, node.after = self.freshest.before, self.freshest
        node.before.after = node.after.before = node
