"""You remember the nodes in a list, so each look-up reads all of them: O(n²) in all."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    met: list[ListNode] = []
    while head:
        if head in met:
            return True
        met.append(head)
        head = head.next
    return False
