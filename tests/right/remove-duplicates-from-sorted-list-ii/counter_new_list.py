class Solution:
    def deleteDuplicates(self, head):
        c = Counter()
        n = head
        while n:
            c[n.val] += 1
            n = n.next
        dummy = cur = ListNode()
        for v in sorted(c):
            if c[v] == 1:
                cur.next = ListNode(v)
                cur = cur.next
        return dummy.next
