"""You return the old head, but after the first swap it is the second node."""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    before = ListNode(0, head)
    while before.next and before.next.next:
        first = before.next
        second = before.next.next
        first.next = second.next
        second.next = first
        before.next = second
        before = first
    return head
