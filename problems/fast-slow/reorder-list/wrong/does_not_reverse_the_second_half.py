"""You weave in the second half without reversing it, so the last node does not come second."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    if head is None or head.next is None:
        return
    slow: ListNode = head
    fast: ListNode | None = head.next
    while fast is not None and fast.next is not None:
        assert slow.next is not None
        slow = slow.next
        fast = fast.next.next
    second = slow.next
    slow.next = None
    first: ListNode | None = head
    while first is not None and second is not None:
        first_next = first.next
        second_next = second.next
        first.next = second
        second.next = first_next
        first = first_next
        second = second_next
