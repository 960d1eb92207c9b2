class Solution:
    def pathSum(self, root, s):
        if not root: return []
        q = deque([(root, root.val, [root.val])])
        out = []
        while q:
            n, t, p = q.popleft()
            if not n.left and not n.right and t == s: out.append(p)
            if n.left: q.append((n.left, t + n.left.val, p + [n.left.val]))
            if n.right: q.append((n.right, t + n.right.val, p + [n.right.val]))
        return out
