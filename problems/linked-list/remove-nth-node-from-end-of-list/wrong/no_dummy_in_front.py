"""You have no node in front of the head, so when the head should go you remove its successor."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    if head is None or head.next is None:
        return None
    fast: ListNode | None = head
    for _ in range(n):
        if fast is not None:
            fast = fast.next
    slow = head
    while fast is not None and fast.next is not None and slow.next is not None:
        fast = fast.next
        slow = slow.next
    if slow.next is not None:
        slow.next = slow.next.next
    return head
