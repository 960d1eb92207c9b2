class Solution:
    def pairSum(self, head):
        self.left, self.ans = head, 0
        def go(n):
            if not n: return
            go(n.next)
            self.ans = max(self.ans, n.val + self.left.val)
            self.left = self.left.next
        go(head)
        return self.ans
