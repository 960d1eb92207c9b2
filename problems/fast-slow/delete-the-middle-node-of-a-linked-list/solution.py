"""Start slow at a dummy node before the head, so that it stops right before the middle.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    dummy = slow = ListNode(0, head)
    fast = head
    while slow.next and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    if slow.next:
        slow.next = slow.next.next
    return dummy.next
