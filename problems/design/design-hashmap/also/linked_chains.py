"""Chain linked nodes behind a dummy in each bucket.

Time: O(1 + n / b) per call, for b buckets. Space: O(n + b).
"""

from __future__ import annotations


class Node:
    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.next: Node | None = None


class MyHashMap:
    def __init__(self) -> None:
        self.dummies = [Node(-1, -1) for _ in range(2069)]

    def put(self, key: int, value: int) -> None:
        before = self._before(key)
        if before.next:
            before.next.value = value
        else:
            before.next = Node(key, value)

    def get(self, key: int) -> int:
        node = self._before(key).next
        return node.value if node else -1

    def remove(self, key: int) -> None:
        before = self._before(key)
        if before.next:
            before.next = before.next.next

    def _before(self, key: int) -> Node:
        node = self.dummies[key % len(self.dummies)]
        while node.next and node.next.key != key:
            node = node.next
        return node
