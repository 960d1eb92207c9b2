"""You never push the node after the one you took, so only the first node of each list is merged."""

import heapq

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [(node.val, number, node) for number, node in enumerate(lists) if node]
    heapq.heapify(heads)
    before_first = last = ListNode()
    while heads:
        _, _, node = heapq.heappop(heads)
        last.next = node
        last = node
    last.next = None
    return before_first.next
