"""You move both pointers by one node, so both arrive at the end."""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next
    return slow
