"""You never link the first group to what follows it, so all other nodes are lost."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    node = head
    for _ in range(k):
        if node is None:
            return head
        node = node.next
    previous, current = None, head
    for _ in range(k):
        if current:
            rest = current.next
            current.next = previous
            previous, current = current, rest
    reverse_k_group(current, k)
    return previous
