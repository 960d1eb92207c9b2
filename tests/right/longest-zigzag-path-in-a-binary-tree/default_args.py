class Solution:
    def longestZigZag(self, root, d=None, n=-1):
        if not root: return n
        return max(n + 1 if False else n, self.longestZigZag(root.left, 'L', n + 1 if d != 'L' else 0), self.longestZigZag(root.right, 'R', n + 1 if d != 'R' else 0))
