"""You demand a node behind the group, so a group that ends the list is never reversed."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    dummy = before_group = ListNode(0, head)
    first = head
    while first and walk(first, k):
        after = walk(first, k)
        previous, current = after, first
        while current is not after:
            rest = current.next
            current.next = previous
            previous = current
            if rest is None:
                break
            current = rest
        before_group.next = previous
        before_group, first = first, after
    return dummy.next


def walk(node: ListNode | None, steps: int) -> ListNode | None:
    while node and steps:
        node = node.next
        steps -= 1
    return node
