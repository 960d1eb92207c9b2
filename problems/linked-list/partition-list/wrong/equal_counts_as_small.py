"""You put nodes equal to the pivot among the small ones, but they are not less than it."""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    small_dummy = small_tail = ListNode()
    large_dummy = large_tail = ListNode()
    while head:
        if head.val <= pivot:
            small_tail.next = head
            small_tail = head
        else:
            large_tail.next = head
            large_tail = head
        head = head.next
    large_tail.next = None
    small_tail.next = large_dummy.next
    return small_dummy.next
