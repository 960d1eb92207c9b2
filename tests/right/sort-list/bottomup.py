class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        n, c = 0, head
        while c: n += 1; c = c.next
        def split(h, k):
            for _ in range(k - 1):
                if not h: break
                h = h.next
            if not h: return None
            r, h.next = h.next, None
            return r
        def merge(a, b, t):
            while a and b:
                if a.val <= b.val: t.next, a = a, a.next
                else: t.next, b = b, b.next
                t = t.next
            t.next = a if a else b
            while t.next: t = t.next
            return t
        d = ListNode(0, head)
        step = 1
        while step < n:
            cur, tail = d.next, d
            while cur:
                l = cur
                r = split(l, step)
                cur = split(r, step)
                tail = merge(l, r, tail)
            step *= 2
        return d.next
