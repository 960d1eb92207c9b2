class Solution:
    def rotateRight(self, head, k):
        if not head or not head.next: return head
        n = 0; c = head
        while c: n += 1; c = c.next
        for _ in range(k % n):
            p = head
            while p.next.next:
                p = p.next
            last = p.next
            p.next = None
            last.next = head
            head = last
        return head
