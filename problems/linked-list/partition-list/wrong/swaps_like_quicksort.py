"""You swap a small value with the first large one, as quicksort does, which does not keep the
order of the large ones.
"""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    border = node = head
    while node and border:
        if node.val < pivot:
            border.val, node.val = node.val, border.val
            border = border.next
        node = node.next
    return head
