"""You put the second, fourth and further nodes first, but the first node counts as odd."""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(values[1::2] + values[::2])
