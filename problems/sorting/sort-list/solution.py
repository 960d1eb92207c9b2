"""Cut the list in the middle, sort both halves, and merge them behind a dummy node.

Time: O(n log n). Space: O(log n).
"""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    second = cut_in_half(head)
    return merge(sort_list(head), sort_list(second))


def cut_in_half(head: ListNode) -> ListNode | None:
    """Cut the list behind its first half and return the second."""
    slow, fast = head, head.next
    while slow.next and fast and fast.next:
        slow, fast = slow.next, fast.next.next
    second, slow.next = slow.next, None
    return second


def merge(left: ListNode | None, right: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    while left and right:
        if left.val <= right.val:
            tail.next, left = left, left.next
        else:
            tail.next, right = right, right.next
        tail = tail.next
    tail.next = left or right
    return dummy.next
