"""You insert the smaller value if it divides the larger, else 1, but a factor may divide both."""

from trainer.structures import ListNode


def insert_greatest_common_divisors(head: ListNode | None) -> ListNode | None:
    current = head
    while current and current.next:
        smaller, larger = sorted((current.val, current.next.val))
        divisor = smaller if larger % smaller == 0 else 1
        current.next = ListNode(divisor, current.next)
        current = current.next.next
    return head
