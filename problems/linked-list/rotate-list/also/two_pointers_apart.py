"""Let one pointer run k nodes ahead; when it is at the end, the other is at the cut.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    count = 0
    node = head
    while node:
        count += 1
        node = node.next
    if head is None or k % count == 0:
        return head
    ahead = behind = head
    for _ in range(k % count):
        if ahead.next:
            ahead = ahead.next
    while ahead.next and behind.next:
        ahead, behind = ahead.next, behind.next
    new_head, behind.next = behind.next, None
    ahead.next = head
    return new_head
