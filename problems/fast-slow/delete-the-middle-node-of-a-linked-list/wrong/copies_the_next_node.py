"""You copy the next node into the middle one, but with two nodes the middle is the last and has
no next.
"""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return None
    slow: ListNode | None = head
    fast: ListNode | None = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    if slow and slow.next:
        slow.val = slow.next.val
        slow.next = slow.next.next
    return head
