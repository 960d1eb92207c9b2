"""Let fast take two steps for each step of slow; at the end of the list slow is half-way.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow
