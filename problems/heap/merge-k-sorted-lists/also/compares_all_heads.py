"""Compare the heads of all lists for each node of the result.

Time: O(n · k). Space: O(k).
"""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [node for node in lists if node]
    before_first = last = ListNode()
    while heads:
        place = min(range(len(heads)), key=lambda index: heads[index].val)
        last.next = heads[place]
        last = heads[place]
        if last.next:
            heads[place] = last.next
        else:
            del heads[place]
    return before_first.next
