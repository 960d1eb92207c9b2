"""Chain linked nodes and double the number of buckets when there are more keys than buckets.

Time: O(1) per call, amortised and on average. Space: O(n).
"""

from __future__ import annotations


class Node:
    def __init__(self, key: int, next: Node | None) -> None:
        self.key = key
        self.next = next


class MyHashSet:
    def __init__(self) -> None:
        self.heads: list[Node | None] = [None] * 8
        self.count = 0

    def add(self, key: int) -> None:
        if self.contains(key):
            return
        if self.count == len(self.heads):
            self._grow()
        place = key % len(self.heads)
        self.heads[place] = Node(key, self.heads[place])
        self.count += 1

    def remove(self, key: int) -> None:
        place = key % len(self.heads)
        dummy = Node(-1, self.heads[place])
        before = dummy
        while before.next:
            if before.next.key == key:
                before.next = before.next.next
                self.count -= 1
                break
            before = before.next
        self.heads[place] = dummy.next

    def contains(self, key: int) -> bool:
        node = self.heads[key % len(self.heads)]
        while node and node.key != key:
            node = node.next
        return node is not None

    def _grow(self) -> None:
        old = self.heads
        self.heads = [None] * (2 * len(old))
        for head in old:
            node = head
            while node:
                place = node.key % len(self.heads)
                self.heads[place] = Node(node.key, self.heads[place])
                node = node.next
