class Solution:
    def __init__(self):
        self.ans = None
    def lowestCommonAncestor(self, root, p, q):
        def rec(cur):
            if not cur:
                return False
            left = rec(cur.left)
            right = rec(cur.right)
            mid = cur == p or cur == q
            if mid + left + right >= 2:
                self.ans = cur
            return mid or left or right
        rec(root)
        return self.ans
