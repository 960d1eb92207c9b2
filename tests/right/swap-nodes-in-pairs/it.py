class Solution:
    def swapPairs(self, head: Optional[ListNode]) -> Optional[ListNode]:
        d = p = ListNode(0, head)
        while p.next and p.next.next:
            a, b = p.next, p.next.next
            p.next, b.next, a.next = b, a, b.next
            p = a
        return d.next
