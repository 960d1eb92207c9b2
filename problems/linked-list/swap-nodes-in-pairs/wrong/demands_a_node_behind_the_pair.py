"""You swap a pair only if a node follows it, but the last pair is swapped, too."""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    dummy = before = ListNode(0, head)
    while before.next and before.next.next and before.next.next.next:
        first = before.next
        second = before.next.next
        first.next = second.next
        second.next = first
        before.next = second
        before = first
    return dummy.next
