"""You keep the last digit of each column and never carry into the next one."""

from trainer.structures import ListNode


def add_two_numbers(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = tail = ListNode()
    while first or second:
        total = 0
        if first:
            total += first.val
            first = first.next
        if second:
            total += second.val
            second = second.next
        tail.next = ListNode(total % 10)
        tail = tail.next
    return dummy.next
