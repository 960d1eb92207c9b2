"""You do not end the list of even nodes, so its last node may lead back and the list has a
cycle.
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
    odd_tail.next = even_dummy.next
    return odd_dummy.next
