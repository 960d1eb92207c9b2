"""You read the value of every head, but an empty list has none."""

import heapq
from typing import Any, cast

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads: list[tuple[int, int, Any]] = []
    for number, node in enumerate(cast(list[Any], lists)):
        heads.append((node.val, number, node))
    heapq.heapify(heads)
    before_first = last = ListNode()
    while heads:
        _, number, node = heapq.heappop(heads)
        last.next = node
        last = node
        if node.next:
            heapq.heappush(heads, (node.next.val, number, node.next))
    return before_first.next
