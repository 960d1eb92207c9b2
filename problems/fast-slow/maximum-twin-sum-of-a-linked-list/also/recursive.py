"""Add up on the way back from the recursion, with a pointer that walks from the front.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    front = head
    largest = 0

    def visit(node: ListNode | None) -> None:
        nonlocal front, largest
        if node is None:
            return
        visit(node.next)
        if front:
            largest = max(largest, front.val + node.val)
            front = front.next

    visit(head)
    return largest
