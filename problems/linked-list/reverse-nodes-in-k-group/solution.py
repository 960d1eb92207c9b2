"""Find the last node of each group, reverse the group, and fix the link before it.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    dummy = before_group = ListNode(0, head)
    first = head
    while first:
        last = walk(first, k - 1)
        if last is None:
            break
        after = last.next
        reverse(first, after)
        before_group.next = last
        before_group, first = first, after
    return dummy.next


def walk(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node = node.next
        steps -= 1
    return node


def reverse(first: ListNode | None, after: ListNode | None) -> None:
    previous, current = after, first
    while current and current is not after:
        rest = current.next
        current.next = previous
        previous, current = current, rest
