class Solution:
    def deleteMiddle(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode(0, head)
        n, cur = 0, head
        while cur:
            n += 1
            cur = cur.next
        prev = dummy
        for _ in range(n // 2): prev = prev.next
        prev.next = prev.next.next
        return dummy.next
