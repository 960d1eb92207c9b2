"""You begin with the first list without asking whether there is one, and crash on no lists."""

from trainer.structures import ListNode


def merge_two(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    dummy = ListNode(0)
    tail = dummy
    while first is not None and second is not None:
        if first.val <= second.val:
            tail.next = first
            first = first.next
        else:
            tail.next = second
            second = second.next
        tail = tail.next
    tail.next = first if first is not None else second
    return dummy.next


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    result = lists[0]
    for i in range(1, len(lists)):
        result = merge_two(result, lists[i])
    return result
