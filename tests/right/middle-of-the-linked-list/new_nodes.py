class Solution:
    def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:
        n, p = 0, head
        while p:
            n, p = n + 1, p.next
        for _ in range(n // 2):
            head = head.next
        return head
