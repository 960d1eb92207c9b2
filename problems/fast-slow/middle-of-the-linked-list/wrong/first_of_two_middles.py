"""You stop at the first of two middle nodes, but the second one is wanted."""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow and fast and fast.next and fast.next.next:
        slow = slow.next
        fast = fast.next.next
    return slow
