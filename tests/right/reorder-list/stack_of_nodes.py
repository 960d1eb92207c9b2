class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        stack, node = [], head
        while node:
            stack.append(node)
            node = node.next
        node = head
        for _ in range((len(stack) - 1) // 2):
            last = stack.pop()
            last.next, node.next = node.next, last
            node = last.next
        stack[-1].next = None
