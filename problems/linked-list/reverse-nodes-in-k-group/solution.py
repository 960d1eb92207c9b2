"""Find the last node of each group, turn the group, and mend the seam before it.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    before_first = before_group = ListNode(0, head)
    first = head
    while first and (last := steps_on(first, k - 1)):
        after = last.next
        turn(first, after)
        before_group.next = last
        before_group, first = first, after
    return before_first.next


def steps_on(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node, steps = node.next, steps - 1
    return node


def turn(first: ListNode | None, after: ListNode | None) -> None:
    previous, current = after, first
    while current and current is not after:
        rest = current.next
        current.next = previous
        previous, current = current, rest
