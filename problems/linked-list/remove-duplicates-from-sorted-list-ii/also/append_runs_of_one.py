"""Walk run by run and append a node to the result if its run has length one.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    while head:
        first, length = head, 0
        while head and head.val == first.val:
            head = head.next
            length += 1
        if length == 1:
            tail.next = first
            tail = first
    tail.next = None
    return dummy.next
