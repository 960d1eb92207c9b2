"""Skip the run at the head or keep the head, and let the same function do the rest.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    if head.next.val != head.val:
        head.next = delete_duplicates(head.next)
        return head
    node: ListNode | None = head.next
    while node and node.val == head.val:
        node = node.next
    return delete_duplicates(node)
