"""You merge in pairs and drop the last list of a round when their number is odd."""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    while len(lists) > 1:
        pairs = range(0, len(lists) - 1, 2)
        lists = [merge_two(lists[place], lists[place + 1]) for place in pairs]
    return lists[0] if lists else None


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
    last.next = first or second
    return before_first.next
