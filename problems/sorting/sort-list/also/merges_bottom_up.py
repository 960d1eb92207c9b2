"""Merge runs of 1, 2, 4 and so on nodes, without recursion.

Time: O(n log n). Space: O(1).
"""

from trainer.structures import ListNode


def cut(head: ListNode | None, count: int) -> ListNode | None:
    """Cut behind `count` nodes and return the rest."""
    while head and count > 1:
        head = head.next
        count -= 1
    if head is None:
        return None
    rest, head.next = head.next, None
    return rest


def merge_behind(tail: ListNode, left: ListNode | None, right: ListNode | None) -> ListNode:
    """Append the merge of two runs behind `tail` and return its last node."""
    while left and right:
        if left.val <= right.val:
            tail.next, left = left, left.next
        else:
            tail.next, right = right, right.next
        tail = tail.next
    tail.next = left or right
    while tail.next:
        tail = tail.next
    return tail


def sort_list(head: ListNode | None) -> ListNode | None:
    length, node = 0, head
    while node:
        length += 1
        node = node.next
    dummy = ListNode(0, head)
    width = 1
    while width < length:
        tail, rest = dummy, dummy.next
        while rest:
            left, right = rest, cut(rest, width)
            rest = cut(right, width)
            tail = merge_behind(tail, left, right)
        width *= 2
    return dummy.next
