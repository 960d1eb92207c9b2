class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root: return []
        res, q, flag = [], deque([root]), False
        while q:
            lv = []
            for _ in range(len(q)):
                n = q.popleft()
                lv.append(n.val)
                if n.left: q.append(n.left)
                if n.right: q.append(n.right)
            res.append(lv[::-1] if flag else lv)
            flag = not flag
        return res
