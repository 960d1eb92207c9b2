class Solution:
    def reverseBetween(self, head, m, n):
        cur, prev = head, None
        while m > 1:
            prev, cur = cur, cur.next
            m, n = m - 1, n - 1
        tail, con = cur, prev
        while n:
            cur.next, prev, cur = prev, cur, cur.next
            n -= 1
        if con: con.next = prev
        else: head = prev
        tail.next = cur
        return head
