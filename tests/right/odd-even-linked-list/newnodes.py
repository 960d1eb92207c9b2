class Solution:
    def oddEvenList(self, head):
        odd, even = [], []
        while head:
            odd.append(head.val)
            odd, even = even, odd
            head = head.next
        # keep order of the two lists
        n = len(odd) + len(even)
        a, b = (odd, even) if n % 2 == 0 else (even, odd)
        d = t = ListNode()
        for v in a + b:
            t.next = ListNode(v)
            t = t.next
        return d.next
