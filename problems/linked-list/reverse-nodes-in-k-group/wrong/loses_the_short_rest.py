"""You reverse each group into a list that ends there, so a short rest is never linked to it."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    dummy = before_group = ListNode(0, head)
    first = head
    while first:
        last = walk(first, k - 1)
        if last is None:
            break
        after = last.next
        previous: ListNode | None = None
        current: ListNode | None = first
        while current and current is not after:
            rest = current.next
            current.next = previous
            previous, current = current, rest
        before_group.next = last
        before_group, first = first, after
    return dummy.next


def walk(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node = node.next
        steps -= 1
    return node
