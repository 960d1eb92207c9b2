"""You return the old head, but it may be the node that was removed: return dummy.next."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    behind = ListNode(0, head)
    ahead = head
    for _ in range(n):
        ahead = ahead.next if ahead else None
    while ahead and behind.next:
        ahead, behind = ahead.next, behind.next
    if behind.next:
        behind.next = behind.next.next
    return head
