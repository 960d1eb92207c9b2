"""You close the ring and never cut it, so the list has no end."""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    if head is None:
        return None
    last, count = head, 1
    while last.next:
        last = last.next
        count += 1
    last.next = head
    for _ in range(count - k % count):
        if last.next:
            last = last.next
    return last.next
