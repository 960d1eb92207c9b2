"""Walk to the part recursively and reverse its first nodes recursively.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    if head is None:
        return None
    if left > 1:
        head.next = reverse_between(head.next, left - 1, right - 1)
        return head
    return reverse_first(head, right)[0]


def reverse_first(node: ListNode, count: int) -> tuple[ListNode, ListNode | None]:
    """Reverse this many nodes; return the new first one and what follows the part."""
    if count == 1 or node.next is None:
        return node, node.next
    behind = node.next
    first, after = reverse_first(behind, count - 1)
    behind.next = node
    node.next = after
    return first, after
