"""Append the nodes in turn to two lists behind dummy nodes and join the lists.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    odd_dummy = odd_tail = ListNode()
    even_dummy = even_tail = ListNode()
    is_odd = True
    while head:
        if is_odd:
            odd_tail.next = head
            odd_tail = head
        else:
            even_tail.next = head
            even_tail = head
        is_odd = not is_odd
        head = head.next
    even_tail.next = None
    odd_tail.next = even_dummy.next
    return odd_dummy.next
