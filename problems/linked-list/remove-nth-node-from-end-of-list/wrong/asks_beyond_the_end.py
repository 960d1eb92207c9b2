"""You ask for the node after ahead, but ahead is None already when the head has to go."""

from typing import Any

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    behind: Any = head
    ahead: Any = head
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, behind = ahead.next, behind.next
    behind.next = behind.next.next
    return head
