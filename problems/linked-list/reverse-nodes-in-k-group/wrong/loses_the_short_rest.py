"""You turn each group into a list that ends there, so a rest too short to turn is never linked."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    before_first = before_group = ListNode(0, head)
    first = head
    while first and (last := steps_on(first, k - 1)):
        after = last.next
        previous: ListNode | None = None
        current: ListNode | None = first
        while current and current is not after:
            rest = current.next
            current.next = previous
            previous, current = current, rest
        before_group.next = last
        before_group, first = first, after
    return before_first.next


def steps_on(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node, steps = node.next, steps - 1
    return node
