class Solution:
    def longestZigZag(self, root):
        self.best = 0
        def go(n, left, steps):
            if n:
                self.best = max(self.best, steps)
                if left:
                    go(n.left, False, steps + 1)
                    go(n.right, True, 1)
                else:
                    go(n.left, False, 1)
                    go(n.right, True, steps + 1)
        go(root, False, 0)
        go(root, True, 0)
        return self.best
