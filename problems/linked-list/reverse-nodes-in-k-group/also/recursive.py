"""Turn one group and let the same call do the rest: O(n) time, O(n / k) space."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    after = head
    for _ in range(k):
        if after is None:
            return head
        after = after.next
    turned = reverse_k_group(after, k)
    while head is not after and head:
        head.next, turned, head = turned, head, head.next
    return turned
