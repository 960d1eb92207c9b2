"""You cut the list at the middle and return the part behind it, but the part before it stays."""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow.next if slow else None
