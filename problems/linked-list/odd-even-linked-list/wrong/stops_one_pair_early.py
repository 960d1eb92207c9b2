"""You stop when fewer than two nodes follow the even one, so the last odd node stays behind the
even ones.
"""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    odd, even = head, head.next
    first_even = even
    while even and even.next and even.next.next:
        odd.next = even.next
        odd = odd.next
        even.next = odd.next
        even = even.next
    odd.next = first_even
    return head
