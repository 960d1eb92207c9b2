class Solution:
    def verticalTraversal(self, root: Optional[TreeNode]) -> List[List[int]]:
        d = defaultdict(list)
        level = [(0, root)]
        while level:
            tmp = defaultdict(list)
            nxt = []
            for c, n in level:
                tmp[c].append(n.val)
                if n.left: nxt.append((c-1, n.left))
                if n.right: nxt.append((c+1, n.right))
            for c in tmp: d[c] += sorted(tmp[c])
            level = nxt
        return [d[c] for c in range(min(d), max(d) + 1)]
