"""Count the values in a dictionary, then keep the nodes whose value occurs once.

Time: O(n). Space: O(n).
"""

from collections import Counter

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    counts: Counter[int] = Counter()
    node = head
    while node:
        counts[node.val] += 1
        node = node.next
    dummy = before = ListNode(0, head)
    while before.next:
        if counts[before.next.val] > 1:
            before.next = before.next.next
        else:
            before = before.next
    return dummy.next
