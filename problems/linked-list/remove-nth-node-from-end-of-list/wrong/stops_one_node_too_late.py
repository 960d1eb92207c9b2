"""You stop on the node to remove, not on the one before it, so its successor is removed instead."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    fast = head
    for _ in range(n):
        if fast is not None:
            fast = fast.next
    if fast is None:
        return head.next if head is not None else None
    slow = head
    while fast is not None and slow is not None:
        fast = fast.next
        slow = slow.next
    if slow is not None and slow.next is not None:
        slow.next = slow.next.next
    return head
