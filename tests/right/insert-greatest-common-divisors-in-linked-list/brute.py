class Solution:
    def insertGreatestCommonDivisors(self, head):
        def g(a, b):
            for d in range(min(a, b), 0, -1):
                if a % d == 0 == b % d:
                    return d
        cur = head
        while cur.next:
            x = ListNode(g(cur.val, cur.next.val))
            x.next = cur.next
            cur.next = x
            cur = x.next
        return head
