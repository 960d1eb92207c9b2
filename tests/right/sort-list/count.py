class Solution:
    def sortList(self, head):
        c = Counter()
        n = head
        while n:
            c[n.val] += 1
            n = n.next
        n = head
        for v in range(-10**5, 10**5 + 1):
            for _ in range(c.get(v, 0)):
                n.val = v
                n = n.next
        return head
