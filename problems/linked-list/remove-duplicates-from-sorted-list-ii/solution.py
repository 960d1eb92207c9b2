"""Hold the last node that stays and link it past each run of equal values.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    dummy = before = ListNode(0, head)
    node = head
    while node:
        if node.next and node.next.val == node.val:
            value = node.val
            while node and node.val == value:
                node = node.next
            before.next = node
        else:
            before = node
            node = node.next
    return dummy.next
