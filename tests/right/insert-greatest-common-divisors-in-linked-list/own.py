class Solution:
    def gcd(self, a, b):
        while b:
            a, b = b, a % b
        return a
    def insertGreatestCommonDivisors(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode()
        t = dummy
        prev = None
        while head:
            if prev is not None:
                t.next = ListNode(self.gcd(prev, head.val))
                t = t.next
            t.next = ListNode(head.val)
            t = t.next
            prev = head.val
            head = head.next
        return dummy.next
