"""Put all values into a heap and take them out in order.

Time: O(n log n). Space: O(n).
"""

import heapq

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    heap: list[int] = []
    while head:
        heapq.heappush(heap, head.val)
        head = head.next
    dummy = tail = ListNode()
    while heap:
        tail.next = ListNode(heapq.heappop(heap))
        tail = tail.next
    return dummy.next
