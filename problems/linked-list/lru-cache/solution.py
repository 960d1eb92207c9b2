"""A map finds the node of a key; a doubly linked list keeps the nodes in order of use.

Time: O(1) per call. Space: O(capacity).
"""

from __future__ import annotations


class Node:
    def __init__(self, key: int = 0, value: int = 0) -> None:
        self.key = key
        self.value = value
        self.prev = self
        self.next = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.oldest = Node()
        self.newest = Node()
        self.oldest.next = self.newest
        self.newest.prev = self.oldest

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._remove(node)
        self._insert(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self._remove(self.nodes[key])
        node = Node(key, value)
        self.nodes[key] = node
        self._insert(node)
        if len(self.nodes) > self.capacity:
            evicted = self.oldest.next
            self._remove(evicted)
            del self.nodes[evicted.key]

    def _remove(self, node: Node) -> None:
        node.prev.next = node.next
        node.next.prev = node.prev

    def _insert(self, node: Node) -> None:
        before = self.newest.prev
        before.next = node
        node.prev = before
        node.next = self.newest
        self.newest.prev = node
