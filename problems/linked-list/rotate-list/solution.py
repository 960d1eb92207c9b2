"""Count the nodes, close the list to a ring, and cut it behind node n - k.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    if head is None:
        return None
    last, count = head, 1
    while last.next:
        last = last.next
        count += 1
    last.next = head
    new_last = head
    for _ in range(count - k % count - 1):
        if new_last.next:
            new_last = new_last.next
    new_head, new_last.next = new_last.next, None
    return new_head
