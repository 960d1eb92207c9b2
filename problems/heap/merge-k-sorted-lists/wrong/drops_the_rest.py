"""You stop when one of two lists ends and forget to append the rest of the other."""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    merged = lists[0] if lists else None
    for head in lists[1:]:
        merged = merge_two(merged, head)
    return merged


def merge_two(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    before_first = last = ListNode()
    while first and second:
        if first.val <= second.val:
            last.next = first
            first = first.next
        else:
            last.next = second
            second = second.next
        last = last.next
    last.next = None
    return before_first.next
