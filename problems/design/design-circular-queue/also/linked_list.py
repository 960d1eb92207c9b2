"""Link nodes from front to rear and count them.

Time: O(1) per call. Space: O(values in the queue).
"""

from __future__ import annotations


class Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.next: Node | None = None


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.k = k
        self.count = 0
        self.first: Node | None = None
        self.last: Node | None = None

    def enqueue(self, value: int) -> bool:
        if self.is_full():
            return False
        node = Node(value)
        if self.last is None:
            self.first = node
        else:
            self.last.next = node
        self.last = node
        self.count += 1
        return True

    def dequeue(self) -> bool:
        if self.first is None:
            return False
        self.first = self.first.next
        if self.first is None:
            self.last = None
        self.count -= 1
        return True

    def front(self) -> int:
        return self.first.value if self.first else -1

    def rear(self) -> int:
        return self.last.value if self.last else -1

    def is_empty(self) -> bool:
        return self.count == 0

    def is_full(self) -> bool:
        return self.count == self.k
