"""You insert each even node right behind the odd ones, so the even nodes come out backwards."""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(values[::2] + values[1::2][::-1])
