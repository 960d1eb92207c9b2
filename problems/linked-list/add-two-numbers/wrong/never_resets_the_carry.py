"""You set the carry to 1 and never back to 0, so all later columns get one too many."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    carry = 0
    while first or second:
        total = carry
        if first:
            total += first.val
            first = first.next
        if second:
            total += second.val
            second = second.next
        if total > 9:
            total -= 10
            carry = 1
        tail.next = ListNode(total)
        tail = tail.next
    if carry:
        tail.next = ListNode(1)
    return dummy.next
