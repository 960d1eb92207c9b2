class Solution:
    def averageOfLevels(self, root):
        level = [root]
        out = []
        while level:
            out.append(statistics.mean(n.val for n in level))
            level = [k for n in level for k in (n.left, n.right) if k]
        return out
