"""You never join the two lists, so the large nodes are lost."""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    small_dummy = small_tail = ListNode()
    large_tail = ListNode()
    while head:
        if head.val < pivot:
            small_tail.next = head
            small_tail = head
        else:
            large_tail.next = head
            large_tail = head
        head = head.next
    large_tail.next = None
    small_tail.next = None
    return small_dummy.next
