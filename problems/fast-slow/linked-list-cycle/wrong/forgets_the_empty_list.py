"""You forget the empty list: both pointers are None at once, which looks like a meeting."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    slow = head
    fast = head.next if head is not None else None
    while slow is not fast:
        if slow is None or fast is None or fast.next is None:
            return False
        slow = slow.next
        fast = fast.next.next
    return True
