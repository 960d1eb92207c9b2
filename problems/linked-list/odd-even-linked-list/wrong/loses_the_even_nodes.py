"""You never join the two lists, so the nodes at even positions are lost."""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    odd, even = head, head.next
    while even and even.next:
        odd.next = even.next
        odd = odd.next
        even.next = odd.next
        even = even.next
    return head
