class Solution:
    def getMinimumDifference(self, root):
        def go(n, lo, hi):
            if not n:
                return hi - lo
            return min(go(n.left, lo, n.val), go(n.right, n.val, hi))
        return go(root, -inf, inf)
