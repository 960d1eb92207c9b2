"""Write a doubly linked list out for each number of uses.

Time: O(1) per call, on average. Space: O(capacity).
"""

from __future__ import annotations


class Node:
    def __init__(self, key: int = -1, value: int = 0) -> None:
        self.key = key
        self.value = value
        self.uses = 1
        self.prev = self
        self.next = self


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.rings: dict[int, Node] = {}
        self.fewest = 1

    def get(self, key: int) -> int:
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._use(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            node.value = value
            self._use(node)
            return
        if len(self.nodes) == self.capacity:
            oldest = self.rings[self.fewest].next
            self._remove(oldest)
            del self.nodes[oldest.key]
        node = Node(key, value)
        self.nodes[key] = node
        self._append(node)
        self.fewest = 1

    def _use(self, node: Node) -> None:
        self._remove(node)
        if node.uses == self.fewest and node.uses not in self.rings:
            self.fewest += 1
        node.uses += 1
        self._append(node)

    def _append(self, node: Node) -> None:
        if node.uses not in self.rings:
            self.rings[node.uses] = Node()
        ring = self.rings[node.uses]
        node.prev, node.next = ring.prev, ring
        ring.prev.next = node
        ring.prev = node

    def _remove(self, node: Node) -> None:
        node.prev.next = node.next
        node.next.prev = node.prev
        if node.next is node.prev:  # only the ring's own node is left
            del self.rings[node.uses]
