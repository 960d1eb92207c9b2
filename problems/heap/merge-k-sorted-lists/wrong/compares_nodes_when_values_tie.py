"""You push (value, node) pairs, and when two values are equal Python has to compare the nodes."""

import heapq
from typing import Any

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads: list[tuple[int, Any]] = [(node.val, node) for node in lists if node]
    heapq.heapify(heads)
    before_first = last = ListNode()
    while heads:
        _, node = heapq.heappop(heads)
        last.next = node
        last = node
        if node.next:
            heapq.heappush(heads, (node.next.val, node.next))
    return before_first.next
