"""Recurse to the end, count on the way back and drop the n-th node.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    def remove(node: ListNode | None) -> tuple[ListNode | None, int]:
        if node is None:
            return None, 0
        node.next, behind = remove(node.next)
        place = behind + 1
        return (node.next if place == n else node), place

    return remove(head)[0]
