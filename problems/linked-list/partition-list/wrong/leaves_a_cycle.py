"""You do not end the list of large nodes, so its last node may lead back to a small one."""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    small_dummy = small_tail = ListNode()
    large_dummy = large_tail = ListNode()
    while head:
        if head.val < pivot:
            small_tail.next = head
            small_tail = head
        else:
            large_tail.next = head
            large_tail = head
        head = head.next
    small_tail.next = large_dummy.next
    return small_dummy.next
