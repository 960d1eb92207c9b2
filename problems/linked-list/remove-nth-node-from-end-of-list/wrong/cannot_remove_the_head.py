"""You start both names at the head, so there is nobody before the head when it has to go."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    behind = ahead = head
    for _ in range(n):
        ahead = ahead.next if ahead else None
    while behind and ahead and ahead.next:
        ahead, behind = ahead.next, behind.next
    if behind and behind.next:
        behind.next = behind.next.next
    return head
