"""You swap the values of a group in pairs and leave the links, but each node keeps its value."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    first = head
    while steps_on(first, k - 1):
        for left in range(k // 2):
            one, other = steps_on(first, left), steps_on(first, k - 1 - left)
            if one and other:
                one.val, other.val = other.val, one.val
        first = steps_on(first, k)
    return head


def steps_on(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node, steps = node.next, steps - 1
    return node
