"""You put the middle node into neither half, so it is lost."""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    nodes = []
    while head:
        nodes.append(head)
        head = head.next

    def sort(part: list[ListNode]) -> list[ListNode]:
        if len(part) <= 1:
            return part
        middle = len(part) // 2
        left, right = sort(part[:middle]), sort(part[middle + 1 :])
        merged = []
        while left and right:
            merged.append(left.pop(0) if left[0].val <= right[0].val else right.pop(0))
        return merged + left + right

    dummy = tail = ListNode()
    for node in sort(nodes):
        tail.next = node
        tail = node
    tail.next = None
    return dummy.next
