"""You walk one node too far before you cut, so one node too few comes to the front."""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    if head is None:
        return None
    last, count = head, 1
    while last.next:
        last = last.next
        count += 1
    last.next = head
    for _ in range(count - k % count + 1):
        if last.next:
            last = last.next
    new_head, last.next = last.next, None
    return new_head
