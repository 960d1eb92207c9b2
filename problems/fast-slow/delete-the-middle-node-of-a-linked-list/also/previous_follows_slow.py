"""Let a third pointer remember the node before slow, and treat a single node apart.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return None
    previous = head
    slow: ListNode | None = head
    fast: ListNode | None = head
    while slow and fast and fast.next:
        previous, slow, fast = slow, slow.next, fast.next.next
    previous.next = slow.next if slow else None
    return head
