class Solution:
    def longestZigZag(self, root):
        if not root: return 0
        @cache
        def go(n, d):
            if not n: return -1
            return 1 + (go(n.left, 1) if d == 0 else go(n.right, 0))
        ans = 0
        q = [root]
        for n in q:
            ans = max(ans, go(n, 0), go(n, 1))
            q += filter(None, (n.left, n.right))
        return ans
