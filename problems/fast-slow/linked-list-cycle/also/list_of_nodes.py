"""Remember the nodes in a list: O(n²) for the look-ups, bearable for 10,000 nodes."""

from trainer.structures import ListNode


def has_cycle(head: ListNode | None) -> bool:
    met: list[ListNode] = []
    while head:
        if head in met:
            return True
        met.append(head)
        head = head.next
    return False
