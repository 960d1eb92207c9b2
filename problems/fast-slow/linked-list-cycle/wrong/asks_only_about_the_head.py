"""You look for a link back to the head only, but a cycle may start at any node."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    steps = 0
    node = head
    while node and steps < 10_000:
        node = node.next
        steps += 1
        if node is head:
            return node is not None
    return False
