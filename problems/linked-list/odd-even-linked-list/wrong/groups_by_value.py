"""You group nodes by odd and even values, but their positions decide."""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    odd = [value for value in values if value % 2]
    even = [value for value in values if value % 2 == 0]
    return ListNode.of(odd + even)
