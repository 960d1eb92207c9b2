"""You stop on the middle node and skip the one behind it, but the middle itself has to go."""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    if slow and slow.next:
        slow.next = slow.next.next
    return head
