"""You delete the first of two middle nodes, but the second one has to go."""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    dummy = slow = ListNode(0, head)
    fast = head
    while slow.next and fast and fast.next and fast.next.next:
        slow = slow.next
        fast = fast.next.next
    if slow.next:
        slow.next = slow.next.next
    return dummy.next
