"""Let two tails leap over each other, one at odd and one at even positions, then join the lists.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    odd, even = head, head.next
    first_even = even
    while even and even.next:
        odd.next = even.next
        odd = odd.next
        even.next = odd.next
        even = even.next
    odd.next = first_even
    return head
