class Solution:
    def countNodes(self, root):
        if not root: return 0
        q, c = deque([root]), 0
        while q:
            n = q.popleft(); c += 1
            if n.left: q.append(n.left)
            if n.right: q.append(n.right)
        return c
