"""Cut the list at its middle, reverse the second half, and interleave the two halves.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    first, second = head, reverse(second_half(head))
    while first and second:
        first_rest, second_rest = first.next, second.next
        first.next, second.next = second, first_rest
        first, second = first_rest, second_rest


def second_half(head: ListNode | None) -> ListNode | None:
    """Cut the list behind its middle and return what was cut off."""
    slow = fast = head
    while slow and fast and fast.next:
        slow, fast = slow.next, fast.next.next
    if slow is None:
        return None
    rest, slow.next = slow.next, None
    return rest


def reverse(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
