"""You swap the values of a group in pairs and leave the links, but each node keeps its value."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    first = head
    while walk(first, k - 1):
        for left in range(k // 2):
            one, other = walk(first, left), walk(first, k - 1 - left)
            if one and other:
                one.val, other.val = other.val, one.val
        first = walk(first, k)
    return head


def walk(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node = node.next
        steps -= 1
    return node
