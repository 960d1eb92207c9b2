"""You start both pointers at the head, so there is no node before the head when it must go."""

from typing import Any

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    behind: Any = head
    ahead: Any = head
    for _ in range(n):
        ahead = ahead.next
    while ahead and ahead.next:
        ahead, behind = ahead.next, behind.next
    behind.next = behind.next.next
    return head
