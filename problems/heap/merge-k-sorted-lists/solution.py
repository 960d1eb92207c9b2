"""Keep the head of each list in a heap; take the smallest and put its successor in its place.

Time: O(n log k). Space: O(k).
"""

import heapq

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [(node.val, number, node) for number, node in enumerate(lists) if node]
    heapq.heapify(heads)
    before_first = last = ListNode()
    while heads:
        _, number, node = heapq.heappop(heads)
        last.next = node
        last = node
        if node.next:
            heapq.heappush(heads, (node.next.val, number, node.next))
    return before_first.next
