"""You reverse each group but never link the group before to its new first node."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    new_head = None
    first = head
    while first:
        last = walk(first, k - 1)
        if last is None:
            break
        after = last.next
        previous = after
        current: ListNode | None = first
        while current and current is not after:
            rest = current.next
            current.next = previous
            previous, current = current, rest
        new_head = new_head or last
        first = after
    return new_head or head


def walk(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node = node.next
        steps -= 1
    return node
