"""You find the list of a value in a dictionary, where a second list with this value replaces it."""

import heapq

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    head_of = {node.val: node for node in lists if node}
    values = list(head_of)
    heapq.heapify(values)
    before_first = last = ListNode()
    while values:
        node = head_of.pop(heapq.heappop(values))
        last.next = node
        last = node
        if node.next:
            if node.next.val not in head_of:
                heapq.heappush(values, node.next.val)
            head_of[node.next.val] = node.next
    return before_first.next
