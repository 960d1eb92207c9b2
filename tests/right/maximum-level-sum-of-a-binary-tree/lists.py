class Solution:
    def maxLevelSum(self, root):
        levels, row = [], [root]
        while row:
            levels.append(sum(n.val for n in row))
            row = [c for n in row for c in (n.left, n.right) if c]
        return levels.index(max(levels)) + 1
