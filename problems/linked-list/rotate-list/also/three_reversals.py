"""Reverse the whole list, then its first k nodes and the others apart.

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
    new_head = last_of_front = reverse(head)
    for _ in range(k % count - 1):
        last_of_front = last_of_front.next if last_of_front else None
    if last_of_front is None:
        return head
    back, last_of_front.next = last_of_front.next, None
    front = reverse(new_head)
    if new_head:
        new_head.next = reverse(back)
    return front


def reverse(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
