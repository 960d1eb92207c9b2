"""You reverse the first group and append the rest as it is, but later groups are reversed, too."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    after = head
    for _ in range(k):
        if after is None:
            return head
        after = after.next
    previous, current = after, head
    while current and current is not after:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
