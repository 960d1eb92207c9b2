"""You compare the values of the two pointers instead of the nodes, so equal values count as met."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow and fast and slow.val == fast.val:
            return True
    return False
