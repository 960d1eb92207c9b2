"""You move ahead by one node too many, so the node before the unwanted one is removed."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    dummy = behind = ListNode(0, head)
    ahead = head
    for _ in range(n + 1):
        ahead = ahead.next if ahead else None
    while ahead and behind.next:
        ahead, behind = ahead.next, behind.next
    if behind.next:
        behind.next = behind.next.next
    return dummy.next
