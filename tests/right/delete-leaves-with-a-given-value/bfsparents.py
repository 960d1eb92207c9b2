class Solution:
    def removeLeafNodes(self, root, target):
        par = {root: None}
        order = []
        q = deque([root])
        while q:
            x = q.popleft()
            order.append(x)
            for c in (x.left, x.right):
                if c:
                    par[c] = x
                    q.append(c)
        while order:
            x = order.pop()
            if not x.left and not x.right and x.val == target:
                p = par[x]
                if p is None: return None
                if p.left == x: p.left = None
                else: p.right = None
        return root
