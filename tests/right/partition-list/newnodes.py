class Solution:
    def partition(self, head, x):
        small, big = [], []
        while head:
            (small if head.val < x else big).append(head.val)
            head = head.next
        res = None
        for v in reversed(small + big):
            res = ListNode(v, res)
        return res
